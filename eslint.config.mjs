import officeAddins from 'eslint-plugin-office-addins';
import reactHooks from 'eslint-plugin-react-hooks';
import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';
import { ownFields } from './scripts/lint/ownFields.mjs';

const noDefaultExport = {
  selector: 'ExportDefaultDeclaration',
  message: 'Use a named export: it keeps one name everywhere.',
};
const pure = [
  noDefaultExport,
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
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unnecessary-condition': ['error', { allowConstantLoopConditions: true }],
      // CustomFunctions.Error is what Excel wants thrown; its type does not say that it is an error.
      '@typescript-eslint/only-throw-error': ['error', { allow: ['Error'] }],
      // An asynchronous port may have nothing to wait for in one of its implementations.
      '@typescript-eslint/require-await': 'off',
      // Spreading a text gives its code points, which is what counting and encoding want.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      'no-restricted-syntax': ['error', noDefaultExport],
    },
  },
  {
    files: ['core/**/*.ts'],
    rules: {
      'no-restricted-syntax': ['error', ...pure],
      'no-restricted-globals': [
        'error',
        'window',
        'document',
        'fetch',
        'setTimeout',
        'process',
        'console',
        'localStorage',
      ],
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
    },
  },
  {
    // Where texts of cells are looked up.
    files: ['core/**/*.ts'],
    ignores: ['core/cells/ownField.ts', 'core/i18n/**'],
    plugins: { own: { rules: { 'own-fields': ownFields } } },
    rules: { 'own/own-fields': 'error' },
  },
  {
    files: ['pane/**/*.{ts,tsx}', 'excel-addin/**/*.tsx', 'sheets-addon/sidebar/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    rules: { ...reactHooks.configs.recommended.rules },
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
  {
    files: ['test/**/*.{ts,tsx}', 'bench/**/*.ts', 'scripts/**/*.ts', 'workbench/server/**/*.ts'],
    rules: {
      // Tests and scripts take answers of libraries and parsed JSON as they come.
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-base-to-string': 'off',
      '@typescript-eslint/no-unnecessary-condition': 'off',
    },
  },
  {
    files: ['**/*.{mjs,cjs,js}'],
    extends: [tseslint.configs.disableTypeChecked],
    rules: {
      'no-restricted-syntax': 'off',
      '@typescript-eslint/no-require-imports': 'off',
      // Apps Script calls top-level functions by name.
      '@typescript-eslint/no-unused-vars': 'off',
    },
  },
);
