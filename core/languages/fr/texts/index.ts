import type { Sections } from '../../../i18n/texts';
import { account } from './account';
import { actions } from './actions';
import { asking } from './asking';
import { channels } from './channels';
import { check } from './check';
import { columns } from './columns';
import { common } from './common';
import { customer } from './customer';
import { documents } from './documents';
import { failures } from './failures';
import { functions } from './functions';
import { handOff } from './handoff';
import { help } from './help';
import { messageWords } from './messageWords';
import { NAMES } from './names';
import { policy } from './policy';
import { promise } from './promise';
import { refresh } from './refresh';
import { remind } from './remind';
import { result } from './result';
import { review } from './review';
import { sending } from './sending';
import { skipped } from './skipped';
import { templates } from './templates';
import { trouble } from './trouble';
import { workbook } from './workbook';

/** French, with the formal address; a no-break space stands before a colon and within quotation marks. */
export const texts: Sections = {
  account,
  actions,
  asking,
  channels,
  check,
  columns,
  common,
  customer,
  documents,
  failures: () => failures,
  functions,
  handOff,
  help: () => help,
  messageWords,
  names: () => NAMES,
  policy,
  promise,
  refresh,
  remind,
  result,
  review,
  sending,
  skipped,
  templates,
  trouble,
  workbook,
};
