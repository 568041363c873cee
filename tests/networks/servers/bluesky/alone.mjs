// A server of Bluesky's kind (PDS) and its directory (PLC), on free ports; what they keep is in memory and in a temporary folder.
import { TestNetworkNoAppView } from '@atproto/dev-env';
import { closeWithInput } from './stopping.mjs';

const pds = { hostname: 'localhost', inviteRequired: false, enableDidDocWithSession: true, rateLimitsEnabled: false };
const network = await TestNetworkNoAppView.create({ pds });
console.log(JSON.stringify({ url: network.pds.url }));
closeWithInput(network);
