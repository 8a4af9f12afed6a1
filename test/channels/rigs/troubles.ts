import type { FakeNetwork, Trouble } from '../../../workbench/fakes/fake';
import type { Behaviour } from '../../contracts/channel.contract';
import type { OwnWords } from './ownWords';

/** What an HTTP service does to show a behaviour; nothing for `takes it`. */
const troublesOf = (words: OwnWords): Readonly<Record<Exclude<Behaviour, 'takes it'>, Trouble>> => ({
  'refuses it': { status: 400, body: words(400) },
  'asks to wait': { status: 429, headers: { 'retry-after': '3' }, body: words(429) },
  'is held up by a proxy': { status: 429, headers: { 'retry-after': '3' }, body: '<html>Too many requests</html>' },
  'cannot be reached': 'refused',
  'loses the answer': 'lost',
  'breaks before anything is done': 'cut',
  'never answers': 'hangs',
  'answers nonsense': { status: 200, body: '<html>Welcome to the hotel</html>' },
});

/** Requests that match meet the trouble of a behaviour, as often as they come; errors are in the service's own words. */
export function behaveLike(network: FakeNetwork, pattern: RegExp, behaviour: Behaviour, words: OwnWords): void {
  if (behaviour !== 'takes it') network.next(pattern, troublesOf(words)[behaviour], 99);
}
