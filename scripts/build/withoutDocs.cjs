// A webpack loader for bundles that run formulas only: cuts what merely documents a function out of its definition.
// The reference, the autocomplete and the pane read the definitions whole.
const ts = require('typescript');

const OF_DEFINITION = new Set(['category', 'summary', 'result', 'errors', 'source', 'notes', 'examples']);

function namesOf(literal) {
  return new Set(literal.properties.map((property) => property.name?.getText()));
}

/** The properties of an object literal that a formula can do without. */
function documenting(literal) {
  const inDefine =
    ts.isCallExpression(literal.parent) &&
    ts.isIdentifier(literal.parent.expression) &&
    literal.parent.expression.text === 'define';
  if (inDefine) return (name) => OF_DEFINITION.has(name);
  // A parameter (name, kind, text) or an option (kind, text).
  const names = namesOf(literal);
  // A limitation period: where its law holds and how it was read, for the documents only.
  if (names.has('statute')) return (name) => name === 'country' || name === 'standing';
  // A law or a series of rates: what only the documents of this repository show.
  if (names.has('docs')) return (name) => name === 'docs';
  return names.has('kind') && names.has('text') ? (name) => name === 'text' : () => false;
}

function cuts(source, file) {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  const found = [];
  const visit = (node) => {
    if (ts.isObjectLiteralExpression(node)) {
      const wanted = documenting(node);
      for (const property of node.properties) {
        if (property.name !== undefined && wanted(property.name.getText())) {
          const after = /^\s*,/.exec(source.slice(property.end))?.[0].length ?? 0;
          found.push([property.getFullStart(), property.end + after]);
        }
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found.sort(([a], [b]) => a - b);
}

module.exports = function withoutDocs(source) {
  let out = '';
  let at = 0;
  for (const [from, to] of cuts(source, this.resourcePath)) {
    if (from < at) continue; // inside a property that is cut already
    out += source.slice(at, from);
    at = to;
  }
  return out + source.slice(at);
};
