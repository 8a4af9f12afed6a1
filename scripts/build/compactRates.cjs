// A webpack loader for bundles that run formulas only: writes tables of rates with the days and hundredths of a point
// from row to row, days in base 36: `\n2002-01-01 2.57\n2002-07-01 2.47\n` is `snd+257 51-10`.
// core/interest/law/rateSeries.ts reads both.
const TABLE = /\b(rows|older): `\n((?:\d{4}-\d\d-\d\d -?\d+(?:\.\d{1,2})?\n)+)`/g;

/** The day as a spreadsheet counts it. */
const serial = (iso) => Date.parse(`${iso}T00:00:00Z`) / 86_400_000 + 25_569;

module.exports = function compactRates(source) {
  return source.replace(TABLE, (_table, name, lines) => {
    let [day, hundredths] = [0, 0];
    const changes = lines
      .trim()
      .split('\n')
      .map((line) => {
        const [date, percent] = line.split(' ');
        const [nextDay, next] = [serial(date), Math.round(Number(percent) * 100)];
        const change = `${(nextDay - day).toString(36)}${next < hundredths ? '-' : '+'}${Math.abs(next - hundredths)}`;
        [day, hundredths] = [nextDay, next];
        return change;
      });
    return `${name}: '${changes.join(' ')}'`;
  });
};
