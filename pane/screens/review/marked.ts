const SHADE = 'background:#e8e8e8;color:inherit;box-decoration-break:clone';

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A message's page with these texts shaded wherever they stand in it. What is shaded stays text, whatever it holds. */
export function marked(html: string, marks: readonly string[]): string {
  if (marks.length === 0 || html === '') return html;
  const page = new DOMParser().parseFromString(html, 'text/html');
  const longestFirst = [...marks].sort((a, b) => b.length - a.length).map(literal);
  const any = new RegExp(`(${longestFirst.join('|')})`);
  const walker = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  while (walker.nextNode() !== null)
    if (any.test(walker.currentNode.nodeValue ?? '')) found.push(walker.currentNode as Text);
  for (const text of found) {
    // The odd parts are what was sought.
    const parts = (text.nodeValue ?? '').split(any).map((part, i) => {
      if (i % 2 === 0) return page.createTextNode(part);
      const mark = page.createElement('mark');
      mark.setAttribute('style', SHADE);
      mark.textContent = part;
      return mark;
    });
    text.replaceWith(...parts);
  }
  return `<!doctype html>${page.documentElement.outerHTML}`;
}
