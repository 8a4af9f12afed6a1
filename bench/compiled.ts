// Modules compiled by the pane's own rules. What runs this bench marks every function by its name each time it is made,
// which costs a quarter of the work where many are, and which nobody's bundle does.
import { join } from 'node:path';
import webpack from 'webpack';

const root = join(__dirname, '..');

/** @param name of a module of this folder @returns what it exports */
export async function compiled(name: string): Promise<unknown> {
  const { default: configurations } = (await import(join(root, 'webpack.config.mjs'))) as {
    default: readonly webpack.Configuration[];
  };
  const { mode, module, resolve } = configurations.find((one) => one.name === 'excel-pane') ?? {};
  const output = { path: join(root, 'dist/bench'), filename: '[name].js', library: { type: 'commonjs2' } };
  const entry = { [name]: join(__dirname, `${name}.ts`) };
  const compiler = webpack({
    mode,
    module,
    resolve,
    entry,
    output,
    target: 'node',
    devtool: false,
  } as webpack.Configuration);
  await new Promise<void>((done, fail) => {
    compiler.run((error, stats) => {
      if (error) fail(error);
      else if (stats?.hasErrors()) fail(new Error(stats.toString({ preset: 'errors-only', colors: false })));
      else compiler.close((closing) => (closing ? fail(closing) : done()));
    });
  });
  return import(join(output.path, `${name}.js`));
}
