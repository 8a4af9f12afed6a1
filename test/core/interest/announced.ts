/** The first day of a half-year: '2024/2' is 2024-07-01. */
export const firstDay = (half: string): string => `${half.slice(0, 4)}-${half.endsWith('1') ? '01' : '07'}-01`;

/** Rates as each country's authority announced them, or as others printed its announcement. */
export const ANNOUNCED: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  // MEF, Gazzetta Ufficiale no. 63 of 17 March 2025 (3.15) and no. 15 of 20 January 2026 (2.15), + 8.
  IT: { '2025/1': 11.15, '2026/1': 10.15 },
  // kerckhoffsadvocaten.nl, nl.wikipedia.org, metaalunie.nl.
  NL: { '2023/2': 12, '2024/1': 12.5, '2024/2': 12.25 },
  // schoups.com, aquo.be, phc-expert.be, medenam.be, embuild.be.
  BE: {
    '2013/2': 8.5,
    '2014/1': 8.5,
    '2014/2': 8.5,
    '2015/2': 8.5,
    '2016/1': 8.5,
    '2018/2': 8,
    '2021/1': 8,
    '2024/1': 12.5,
    '2026/1': 10.5,
  },
  // Notices of the treasury: 2016, 2583/2017, 2553/2019, eco.sapo.pt of 16 January 2026.
  PT: {
    '2016/1': 8.05,
    '2017/1': 8,
    '2019/1': 8,
    '2024/1': 12.5,
    '2024/2': 12.25,
    '2025/1': 11.15,
    '2025/2': 10.15,
    '2026/1': 10.15,
  },
  // Suomen Pankki: notices 29/2013, SDK 1276/2022, 25 June 2024, 11.–30.6.2026.
  FI: { '2014/1': 8.5, '2023/1': 10.5, '2024/2': 12.5, '2026/1': 10.5 },
  // forbrug.dk; selandiaadvokater.dk for 2024.
  DK: {
    '2013/2': 8.2,
    '2015/1': 8.2,
    '2015/2': 8.05,
    '2021/1': 8.05,
    '2021/2': 7.65,
    '2022/1': 7.55,
    '2022/2': 7.55,
    '2023/1': 9.9,
    '2023/2': 11.25,
    '2024/1': 11.75,
  },
  // Riksbank's reference rate + 8.
  SE: {
    '2013/2': 9,
    '2015/1': 8,
    '2017/2': 7.5,
    '2019/2': 8,
    '2022/2': 8.5,
    '2023/1': 10.5,
    '2023/2': 11.5,
    '2024/1': 12,
  },
  // bekrfacility.cz.
  CZ: {
    '2014/1': 8.05,
    '2017/2': 8.05,
    '2018/1': 8.5,
    '2018/2': 9,
    '2019/1': 9.75,
    '2019/2': 10,
    '2020/1': 10,
    '2020/2': 8.25,
    '2021/1': 8.25,
    '2021/2': 8.5,
    '2022/1': 11.75,
    '2022/2': 15,
    '2024/1': 14.75,
  },
  // drabik.pl for 2020 H2, podatki.biz for 2022 H1, inforfk.pl for 2024 H2; the NBP's rate of the day + 10 for 2020 H1
  // (1.5 since 5 March 2015, skokwisla.pl), 2025 H2 (5.25 since 8 May 2025) and 2026 H1 (4 since 4 December 2025).
  PL: { '2020/1': 11.5, '2020/2': 10.1, '2022/1': 11.75, '2024/2': 15.75, '2025/2': 15.25, '2026/1': 14 },
};
