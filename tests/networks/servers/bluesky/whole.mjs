// The same with all that reads the posts (AppView), so that notifications come. It keeps what it read in the PostgreSQL of DB_POSTGRES_URL.
import { TestNetwork } from '@atproto/dev-env';
import { closeWithInput } from './stopping.mjs';

process.env.REDIS_HOST ??= '127.0.0.1:1'; // it must be named, and is never asked
const pds = { hostname: 'localhost', inviteRequired: false, enableDidDocWithSession: true, rateLimitsEnabled: false };
const network = await TestNetwork.create({ dbPostgresSchema: 'foresay', pds });
console.log(JSON.stringify({ url: network.pds.url }));
closeWithInput(network);
