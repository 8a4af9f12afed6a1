/** Where an arrow key, Home or End leads within a menu or a row of tabs; undefined for any other key. It goes round. */
export function rovingIndex(
  key: string,
  from: number,
  count: number,
  direction: 'horizontal' | 'vertical',
): number | undefined {
  const [back, on] = direction === 'vertical' ? ['ArrowUp', 'ArrowDown'] : ['ArrowLeft', 'ArrowRight'];
  if (count === 0) return undefined;
  switch (key) {
    case on:
      return (from + 1) % count;
    case back:
      return (from - 1 + count) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}
