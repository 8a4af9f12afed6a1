import { gatewayChannels } from './rigs/gateways';
import { graphMail } from './rigs/graph';
import { mailApp } from './rigs/mailApp';
import { relay } from './rigs/relay';
import { channelContract } from '../contracts/channel.contract';

channelContract(graphMail);
channelContract(mailApp);
channelContract(relay);
gatewayChannels.texts.forEach(channelContract);
gatewayChannels.emails.forEach(channelContract);
