import type { FunctionDefinition } from '../definition';
import { CAN_CONTACT } from './canContact';
import { EMAIL_LINK } from './emailLink';
import { LIMITATION_DATE } from './limitationDate';
import { LIMITATION_STATEMENT } from './limitationStatement';
import { NEXT_ACTION } from './nextAction';
import { REMINDER_LEVEL } from './reminderLevel';
import { REMINDER_TEXT } from './reminderText';
import { SMS_LINK } from './smsLink';
import { WHATSAPP_LINK } from './whatsappLink';

export const contactFunctions: readonly FunctionDefinition[] = [
  REMINDER_LEVEL,
  NEXT_ACTION,
  CAN_CONTACT,
  REMINDER_TEXT,
  EMAIL_LINK,
  WHATSAPP_LINK,
  SMS_LINK,
  LIMITATION_DATE,
  LIMITATION_STATEMENT,
];
