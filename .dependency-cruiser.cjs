// Each rule is one sentence of docs/architecture.md; the message is printed when the rule is broken.
/** The tower of core, from the ground up, each room with what belongs there: a floor imports only those below it, types included. */
const TOWER = require('./scripts/lint/floors.json');

const FLOORS = TOWER.map((rooms) => Object.keys(rooms));

const roomsOf = (floors) => `^core/(${floors.flat().join('|')})(/|\\.ts$)`;

const layers = FLOORS.map((rooms, at) => {
  const above = FLOORS.slice(at);
  return {
    name: `floor-${rooms.join('-')}`,
    severity: 'error',
    comment: `core/${rooms.join(' and core/')} import only the floors below them (docs/architecture.md): move what both need down.`,
    from: { path: roomsOf([rooms]) },
    to: { path: roomsOf(above), pathNot: '^core/$1(/|\\.ts$)' },
  };
});

const PURE = roomsOf(FLOORS.slice(0, -4));
const HOSTS = '^(excel-addin|sheets-addon|workbench)/';

module.exports = {
  forbidden: [
    ...layers,
    {
      name: 'core-stands-alone',
      severity: 'error',
      comment: 'core imports core, date-fns, @noble/hashes and uqr only: no host, no DOM, no network, no clock.',
      from: { path: '^core/' },
      to: { pathNot: ['^core/', '^node_modules/(date-fns|@noble/hashes|uqr)/'] },
    },
    {
      name: 'date-fns-in-ledger-only',
      severity: 'error',
      comment: "date-fns reads people's text dates in core/ledger only; elsewhere call core/calendar.",
      from: { path: '^core/', pathNot: '^core/ledger/' },
      to: { path: '^node_modules/date-fns/' },
    },
    {
      name: 'pure-folders-know-no-ports',
      severity: 'error',
      comment: "core's pure folders never import ports, usecases or i18n: put what needs a host into core/usecases.",
      from: { path: PURE },
      to: { path: '^core/(ports|usecases|i18n)/' },
    },
    {
      name: 'ports-are-interfaces',
      severity: 'error',
      comment: 'core/ports holds interfaces only and imports types of pure folders only.',
      from: { path: '^core/ports/' },
      to: { path: '^core/(usecases|i18n)/' },
    },
    {
      name: 'pane-knows-no-host',
      severity: 'error',
      comment: 'pane imports core, React and Fluent UI, never a host: what it needs comes through HostContext.',
      from: { path: '^pane/' },
      to: { path: '^(excel-addin|sheets-addon|workbench|channels|scripts|bench)/' },
    },
    {
      name: 'channels-carry-only',
      severity: 'error',
      comment:
        'channels import core/ports, core/messages, core/addresses, core/failures and core/errors only; the transport is handed in.',
      from: { path: '^channels/' },
      to: {
        path: '^(core/(?!ports/|messages/|addresses/|failures/|errors)|excel-addin|sheets-addon|workbench|pane|node_modules)',
      },
    },
    {
      name: 'hosts-stay-apart',
      severity: 'error',
      comment:
        'nobody imports a host, and hosts never import each other: a host puts things together, it lends nothing.',
      from: { path: '^(core|pane|channels|excel-addin|sheets-addon|workbench)/' },
      to: { path: HOSTS, pathNot: ['^$1/'] },
    },
    {
      name: 'no-circles',
      severity: 'error',
      comment: 'modules do not import each other in a circle: move what both need into a third.',
      // Excel's object model refers to itself (a range has a worksheet, which has ranges): its stand-in may too.
      from: { path: '^(core|pane|channels|excel-addin|sheets-addon|workbench)/', pathNot: '^workbench/hosts/excel/' },
      to: { circular: true },
    },
    {
      name: 'no-tests-in-products',
      severity: 'error',
      comment: 'product code never imports test or bench code.',
      from: { pathNot: '^(test|bench)/' },
      to: { path: '^(test|bench)/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mjs', '.cjs', '.js', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
