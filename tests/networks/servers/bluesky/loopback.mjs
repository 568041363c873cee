// These servers bind to every interface unless told otherwise, and cannot all be told: so no server of this process does.
import net from 'node:net';

const listen = net.Server.prototype.listen;
const isPort = (given) => given === undefined || typeof given === 'number' || (typeof given === 'string' && /^\d+$/.test(given));

net.Server.prototype.listen = function (...given) {
  if (isPort(given[0])) {
    given[0] ??= 0;
    if (typeof given[1] !== 'string') given.splice(1, 0, '127.0.0.1');
  } else if (given[0] && typeof given[0] === 'object' && 'port' in given[0] && !given[0].host) {
    given[0] = { ...given[0], host: '127.0.0.1' };
  }
  return listen.apply(this, given);
};
