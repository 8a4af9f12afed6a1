import type { FakeNetwork, Trouble } from '../../../workbench/fakes/fake';
import type { Behaviour } from '../../contracts/channel.contract';

/** What an HTTP service does to show a behaviour; nothing for `takes it`. */
const TROUBLES: Readonly<Record<Exclude<Behaviour, 'takes it'>, Trouble>> = {
  'refuses it': { status: 400, body: '{"error":{"code":"Bad","message":"no"},"message":"no\\r\\nno","code":1}' },
  'asks to wait': {
    status: 429,
    headers: { 'retry-after': '3' },
    body: '{"error":{"code":"TooManyRequests","message":"slow"},"code":20429,"message":"slow"}',
  },
  'is held up by a proxy': { status: 429, headers: { 'retry-after': '3' }, body: '<html>Too many requests</html>' },
  'cannot be reached': 'refused',
  'loses the answer': 'lost',
  'breaks before anything is done': 'cut',
  'never answers': 'hangs',
  'answers nonsense': { status: 200, body: '<html>Welcome to the hotel</html>' },
};

/** Requests that match meet the trouble of a behaviour, as often as they come. */
export function behaveLike(network: FakeNetwork, pattern: RegExp, behaviour: Behaviour): void {
  if (behaviour !== 'takes it') network.next(pattern, TROUBLES[behaviour], 99);
}
