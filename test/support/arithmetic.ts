/** Works out the sums of an oracle's `expr`: numbers with + - * / ^ and brackets, in doubles, from left to right. */
export function evaluate(expression: string): number {
  const tokens = expression.match(/\d+\.?\d*(?:e[+-]?\d+)?|[-+*/^()]/g) ?? [];
  let at = 0;
  const factor = (): number => {
    const token = tokens[at++];
    if (token === '-') return -factor();
    if (token !== '(') return Number(token);
    const inner = sum();
    at++;
    return inner;
  };
  const power = (): number => {
    const base = factor();
    return tokens[at] === '^' ? base ** (at++, factor()) : base;
  };
  const product = (): number => {
    let value = power();
    while (tokens[at] === '*' || tokens[at] === '/') value = tokens[at++] === '*' ? value * power() : value / power();
    return value;
  };
  const sum = (): number => {
    let value = product();
    while (tokens[at] === '+' || tokens[at] === '-')
      value = tokens[at++] === '+' ? value + product() : value - product();
    return value;
  };
  const result = sum();
  if (at !== tokens.length) throw new Error(`cannot read ${expression}`);
  return result;
}
