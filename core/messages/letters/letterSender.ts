import { headerText } from '../../addresses/email';
import type { Policy } from '../../dunning/policy';
import { inLine } from '../templateFields';
import type { LetterHead } from './letterHead';

type Sender = Pick<Policy, 'creditor' | 'details' | 'replyTo'>;

const linesOf = (text: string): readonly string[] => text.split(/\r\n?|\n/);

/** The head of a letter: the letterhead, else the creditor's name; then the address and where answers go. */
export function headOf(
  { creditor, details, replyTo }: Sender,
  rest: Omit<LetterHead, 'sender' | 'returnTo' | 'image'>,
): LetterHead {
  const top = linesOf(details.letterhead === '' ? creditor : details.letterhead);
  const address = linesOf(details.address);
  return {
    ...rest,
    ...(details.image === '' ? {} : { image: details.image }),
    sender: [...top, ...address, replyTo].map(inLine),
    returnTo: address.every((line) => line.trim() === '')
      ? ''
      : [creditor, ...address]
          .map((line) => headerText(line))
          .filter((line) => line !== '')
          .join(' \u00b7 '),
  };
}
