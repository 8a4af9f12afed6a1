import type { ReactElement } from 'react';
import type { Texts } from '../../core/i18n';
import { useHost } from '../HostContext';
import { onDemand } from '../onDemand';
import type { Aside, Task, Ways } from '../tasks';
import type { Drafts } from './review/drafts';

// What is not needed at once comes with a file of its own, so that the first screen is there sooner.
const sendingScreens = () => import('./sendingScreens');
const Review = onDemand(async () => (await sendingScreens()).Review);
const Sending = onDemand(async () => (await sendingScreens()).Sending);
const Result = onDemand(async () => (await sendingScreens()).Result);
const Uncertain = onDemand(async () => (await sendingScreens()).Uncertain);
export const Customer = onDemand(async () => (await import('./customer/Customer')).Customer);
const RecordPromise = onDemand(async () => (await import('./promise/RecordPromise')).RecordPromise);
const RecordDispute = onDemand(async () => (await import('./promise/RecordDispute')).RecordDispute);
const Actions = onDemand(async () => (await import('./actions/Actions')).Actions);
const Document = onDemand(async () => (await import('./documents/Document')).Document);
const HandOff = onDemand(async () => (await import('./handoff/HandOff')).HandOff);
const Help = onDemand(async () => (await import('./help/Help')).Help);
const Policy = onDemand(async () => (await import('./policy/Policy')).Policy);
const Check = onDemand(async () => (await import('./check/Check')).Check);
const Columns = onDemand(async () => (await import('./columns/Columns')).Columns);
const SetUp = onDemand(async () => (await import('./setup/SetUp')).SetUp);
const Templates = onDemand(async () => (await import('./templates/Templates')).Templates);
const Refresh = onDemand(async () => (await import('./refresh/Refresh')).Refresh);
const Services = onDemand(async () => (await import('./services/Services')).Services);
const Formulas = onDemand(async () => (await import('./formulas/Formulas')).Formulas);
const Functions = onDemand(async () => (await import('./functions/Functions')).Functions);

/** Fetches what the next press most likely needs; what fails now is fetched again when it is needed. */
export function fetchAhead(): void {
  sendingScreens().catch(() => undefined);
}

/** @param level shown first */
function templatesAt(level?: number): Aside {
  return {
    key: 'templates',
    group: 'rules',
    title: (texts) => texts.templates.title,
    beside: true,
    show: ({ onBack }) => <Templates level={level} onBack={onBack} />,
  };
}

/** How the ledger was read, and what is asked about it. */
const CHECK: Aside = {
  key: 'check',
  group: 'set up',
  title: (texts) => texts.check.title,
  beside: true,
  // Answers change what a review or a run was worked out from.
  withoutWork: true,
  show: ({ onBack }) => <Check onBack={onBack} />,
};

/** The screens of the ⋯ menu, in its order. One more is one entry. */
export const ASIDES: readonly Aside[] = [
  {
    key: 'functions',
    group: 'rules',
    title: (texts) => texts.functions.title,
    beside: false,
    show: ({ onBack }) => <Functions onBack={onBack} />,
  },
  {
    key: 'policy',
    group: 'rules',
    title: (texts) => texts.policy.title,
    beside: true,
    show: ({ onBack, onAside }) => (
      <Policy onBack={onBack} onTemplate={(level) => onAside(templatesAt(level))} onAnswers={() => onAside(CHECK)} />
    ),
  },
  templatesAt(),
  {
    key: 'formulas',
    group: 'set up',
    title: (texts) => texts.workbook.formulas.title,
    beside: true,
    // Columns that stop to be formulas, or begin to be, change what a review or a run was worked out from.
    withoutWork: true,
    show: ({ onBack }) => <Formulas onBack={onBack} />,
  },
  {
    key: 'setUp',
    group: 'set up',
    title: (texts) => texts.workbook.setUp.title,
    beside: true,
    // New sheets and columns change what a review or a run was worked out from.
    withoutWork: true,
    show: ({ onBack, onAside }) => <SetUp onBack={onBack} onCheck={() => onAside(CHECK)} />,
  },
  {
    key: 'columns',
    group: 'set up',
    title: (texts) => texts.columns.title,
    beside: true,
    // Choosing columns changes what a review or a run was worked out from.
    withoutWork: true,
    show: ({ onBack, onAside }) => <Columns onBack={onBack} onCheck={() => onAside(CHECK)} />,
  },
  CHECK,
  {
    key: 'refresh',
    group: 'set up',
    title: (texts) => texts.refresh.title,
    beside: true,
    // A new list changes what a review or a run was worked out from.
    withoutWork: true,
    show: ({ onBack }) => <Refresh onBack={onBack} />,
  },
  {
    key: 'services',
    group: 'set up',
    title: (texts) => texts.channels.setUp.title,
    beside: true,
    // Where the deployment sets up SMS and WhatsApp, there is nothing to choose.
    offered: ({ textServices }) => textServices !== undefined,
    show: ({ onBack }) => <ServicesAside onBack={onBack} />,
  },
  {
    key: 'help',
    group: 'about',
    title: (texts) => texts.help.title,
    beside: false,
    show: ({ onBack }) => <Help onBack={onBack} />,
  },
];

function ServicesAside({ onBack }: { onBack: () => void }): ReactElement {
  const { textServices } = useHost().services;
  return textServices === undefined ? <></> : <Services port={textServices} onBack={onBack} />;
}

/** What a task's screen is called, for when it breaks. */
export function titleOf(task: Task, texts: Texts): string {
  switch (task.kind) {
    case 'aside':
      return task.screen.title(texts);
    case 'review':
      return texts.review.title;
    case 'sending':
    case 'result':
      return texts.sending.title;
    case 'uncertain':
      return texts.result.perhapsSent;
    case 'promise':
      return texts.promise.title;
    case 'dispute':
      return texts.promise.disputeTitle;
    case 'document':
      return texts.documents.names[task.document];
    case 'actions':
      return texts.actions.title;
    case 'handoff':
      return texts.handOff.title;
  }
}

export interface TaskScreenProps extends Ways {
  readonly task: Task;
  readonly drafts: Drafts;
}

/** The screen of a task. */
export function TaskScreen({ task, drafts, ...ways }: TaskScreenProps): ReactElement {
  const { onBack, onOpen } = ways;
  switch (task.kind) {
    case 'aside':
      return task.screen.show(ways);
    case 'review':
      return <Review source={task.source} drafts={drafts} onBack={onBack} onOpen={onOpen} />;
    case 'sending':
      return <Sending run={task.run} onOpen={onOpen} />;
    case 'result':
      return <Result ended={task.ended} onBack={onBack} onOpen={onOpen} />;
    case 'uncertain':
      return <Uncertain left={task.left} onBack={onBack} />;
    case 'promise':
      return <RecordPromise view={task.view} onBack={onBack} />;
    case 'dispute':
      return <RecordDispute view={task.view} onBack={onBack} />;
    case 'document':
      return <Document view={task.view} document={task.document} onBack={onBack} />;
    case 'actions':
      return <Actions group={task.group} onBack={onBack} />;
    case 'handoff':
      return <HandOff handOver={task.handOver} onBack={onBack} onOpen={onOpen} />;
  }
}
