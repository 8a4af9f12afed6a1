// The workbench page, and the spreadsheet component as its makers publish it: loaded beside our bundle, never inside it.
import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';

export const VENDOR: Readonly<Record<string, string>> = {
  'owl.js': '@odoo/owl/dist/owl.iife.min.js',
  'o_spreadsheet.js': '@odoo/o-spreadsheet/dist/o_spreadsheet.min.iife.js',
  'o_spreadsheet.css': '@odoo/o-spreadsheet/dist/o_spreadsheet.css',
  'o_spreadsheet.xml': '@odoo/o-spreadsheet/dist/o_spreadsheet.xml',
  'bootstrap.css': 'bootstrap/dist/css/bootstrap.min.css',
  'font-awesome/css/font-awesome.css': 'font-awesome/css/font-awesome.min.css',
  'font-awesome/fonts/fontawesome-webfont.woff2': 'font-awesome/fonts/fontawesome-webfont.woff2',
};

export function copyWorkbenchFiles(root: string, dist: string): void {
  const to = join(dist, 'workbench');
  mkdirSync(to, { recursive: true });
  for (const name of ['index.html', 'page.css', 'sidebar.html'])
    cpSync(join(root, 'workbench/page', name), join(to, name));
  for (const [name, source] of Object.entries(VENDOR)) {
    cpSync(join(root, 'node_modules', source), join(to, 'vendor', name));
  }
}
