import officeAddins from 'eslint-plugin-office-addins';
import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';
import { ownFields } from './scripts/lint/ownFields.mjs';

const pure = [
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: 'core has no clock: take today from the caller.',
  },
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'core has no clock: take today from the caller.',
  },
  {
    selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
    message: 'core has no randomness: take ids from the Ids port.',
  },
];

export default tseslint.config(
  {
    ignores: ['**/generated/**', 'dist/**', 'coverage/**', 'node_modules/**'],
  },
  // What oxlint cannot (yet) tell: its rules, those that need types included, stand in .oxlintrc.json.
  { linterOptions: { reportUnusedDisableDirectives: 'off' } },
  { files: ['**/*.{ts,tsx}'], languageOptions: { parser: tseslint.parser } },
  {
    files: ['core/**/*.ts'],
    rules: {
      'no-restricted-syntax': ['error', ...pure],
    },
  },
  {
    files: ['core/**/*.ts'],
    ignores: ['core/calendar/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...pure,
        { selector: "NewExpression[callee.name='Date']", message: 'Only core/calendar constructs Dates, from parts.' },
      ],
    },
  },
  {
    // Texts of cells and of services come here: a pattern that tries again and again at each letter stalls the pane.
    files: ['{core,pane,channels,excel-addin,sheets-addon,workbench}/**/*.{ts,tsx}'],
    plugins: { regexp },
    rules: {
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': ['error', { report: 'potential' }],
      'regexp/no-dupe-disjunctions': 'error',
    },
  },
  {
    // Where texts of cells are looked up. The rule asks for types.
    files: ['{core,pane,channels,excel-addin,sheets-addon}/**/*.{ts,tsx}'],
    // Keys of forms are ours, and the schema walks what an object has of its own.
    ignores: ['core/cells/ownField.ts', 'core/i18n/**', 'pane/screens/policy/**', 'sheets-addon/protocol/schema.ts'],
    languageOptions: {
      parserOptions: { project: 'scripts/lint/tsconfig.folders.json', tsconfigRootDir: import.meta.dirname },
    },
    plugins: { own: { rules: { 'own-fields': ownFields } } },
    rules: { 'own/own-fields': 'error' },
  },
  {
    // The plugin's own preset brings an old parser; only its rules are taken.
    files: ['excel-addin/**/*.{ts,tsx}'],
    plugins: { 'office-addins': officeAddins },
    rules: {
      'office-addins/no-context-sync-in-loop': 'error',
      'office-addins/load-object-before-read': 'error',
      'office-addins/call-sync-before-read': 'error',
      'office-addins/no-empty-load': 'error',
      'office-addins/test-for-null-using-isNullObject': 'error',
      'office-addins/no-office-initialize': 'error',
    },
  },
);
