/** Makes a function from an offset in a text to its line; offsets count from 0, lines from 1. */
export function lineFinder(source: string): (offset: number) => number {
  const starts = [0];
  for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1))
    starts.push(at + 1);
  return (offset) => {
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts.at(middle) ?? Infinity) <= offset) low = middle;
      else high = middle;
    }
    return low + 1;
  };
}
