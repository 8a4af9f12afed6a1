// The two files that Apps Script gets: Code.js, a plain script of top-level functions, and Sidebar.html with all inlined.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import HtmlWebpackPlugin from 'html-webpack-plugin';
import webpack from 'webpack';

const HtmlInlineScriptPlugin = createRequire(import.meta.url)('html-inline-script-webpack-plugin');

const folder = import.meta.dirname;
const output = join(folder, '../dist/sheets');

/** HtmlService drops what follows `//` inside a template literal, so none may be left in the sidebar. */
const WITHOUT_TEMPLATES = { 'template-literal': false };

const rules = (supported) => [
  { test: /\.tsx?$/, loader: 'esbuild-loader', options: { target: 'es2019', jsx: 'automatic', supported } },
  {
    test: /\.m?js$/,
    loader: 'esbuild-loader',
    options: { target: 'es2019', supported },
    resolve: { fullySpecified: false },
  },
];
const resolve = { extensions: ['.tsx', '.ts', '.mjs', '.js'] };

/** The add-on's own top-level functions: name, parameters, and what it does. */
const OWN = [
  ['onOpen', '', 'Adds the menu when a spreadsheet is opened.'],
  ['onInstall', '', 'Adds the menu right after installation.'],
  ['showPane', '', 'Opens the pane.'],
  ['collectionsCall', 'method, json', 'Serves the pane.'],
].map(
  ([name, parameters, does]) =>
    `/** ${does} */\nfunction ${name}(${parameters}) {\n  return App_.${name}(${parameters});\n}\n`,
);

/** Appends the top-level functions, which must be declarations with their comments for Sheets to list them. */
class TopLevelFunctions {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap('TopLevelFunctions', (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONS;
      compilation.hooks.processAssets.tap({ name: 'TopLevelFunctions', stage }, () => {
        const formulas = join(folder, 'generated/globals.js');
        compilation.fileDependencies.add(formulas);
        const functions = [readFileSync(formulas, 'utf8'), ...OWN].join('\n');
        const { ConcatSource } = webpack.sources;
        compilation.updateAsset('Code.js', (code) => new ConcatSource(code, '\n', functions));
      });
    });
  }
}

/**
 * @param base what every configuration shares, by name
 * @param withoutDocs the rule that takes documentation out of function definitions
 * @param minimizer what makes bundles small, by its options
 */
export function sheetsConfigurations(base, withoutDocs, minimizer) {
  const server = {
    ...base('sheets-server'),
    target: 'es2019',
    entry: { Code: './sheets-addon/server/main.ts' },
    module: { rules: [withoutDocs, ...rules({})] },
    resolve,
    output: {
      path: output,
      filename: '[name].js',
      library: { name: 'App_', type: 'var', export: 'App' },
      chunkFormat: false,
      chunkLoading: false,
      wasmLoading: false,
    },
    // Users see stack traces; names and lines must be readable.
    optimization: { minimize: false },
    plugins: [new TopLevelFunctions()],
  };
  const sidebar = {
    ...base('sheets-sidebar'),
    target: ['web', 'es2019'],
    entry: { sidebar: './sheets-addon/sidebar/main.tsx' },
    module: { rules: rules(WITHOUT_TEMPLATES) },
    resolve,
    output: { path: output, filename: '[name].js' },
    // Of strings put together it would make template literals, which there must be none of.
    optimization: { minimizer: minimizer({ ecma: 5 }), splitChunks: false },
    plugins: [
      new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 1 }),
      new HtmlWebpackPlugin({
        template: './sheets-addon/sidebar/sidebar.html',
        filename: 'Sidebar.html',
        inject: 'body',
        scriptLoading: 'blocking',
        minify: false,
      }),
      new HtmlInlineScriptPlugin(),
    ],
  };
  return [server, sidebar];
}
