/** The first day of a half-year: '2024/2' is 2024-07-01. */
export const firstDay = (half: string): string => `${half.slice(0, 4)}-${half.endsWith('1') ? '01' : '07'}-01`;

/** Rates as each country's authority announced them, or as others printed its announcement. */
export const ANNOUNCED: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  // Treasury's resolutions: BOE-A-2005-1042 (9.09), BOE-A-2006-11885 (9.83); studylib.es/doc/5259268 for the others.
  ES: {
    '2005/1': 9.09,
    '2006/1': 9.25,
    '2006/2': 9.83,
    '2007/1': 10.58,
    '2007/2': 11.07,
    '2008/1': 11.2,
    '2008/2': 11.07,
    '2009/1': 9.5,
    '2009/2': 8,
    '2010/1': 8,
    '2010/2': 8,
    '2011/1': 8,
    '2011/2': 8.25,
    '2012/1': 8,
    '2012/2': 8,
    '2013/1': 7.75,
    '2014/1': 8.25,
    '2014/2': 8.15,
    '2015/1': 8.05,
  },
  // debtcollectionireland.net; the minister in the Dáil, 6 February 2013; enterprise.gov.ie.
  IE: { '2011/1': 8, '2013/1': 7.75, '2014/2': 8.15, '2024/2': 12.25 },
  // bruckbaeck.at; steuerberater-dr-weiss.at for 2008 H2; 360.lexisnexis.at for 2010 H2. Contracts of their time.
  AT: {
    '2003/1': 10.2,
    '2003/2': 9.47,
    '2004/2': 9.47,
    '2006/1': 9.47,
    '2006/2': 9.97,
    '2007/1': 10.67,
    '2007/2': 11.19,
    '2008/1': 11.19,
    '2008/2': 11.19,
    '2009/1': 9.88,
    '2009/2': 8.38,
    '2010/2': 8.38,
    '2012/1': 8.38,
  },
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
    // Danmarks Nationalbank's lending rate 3.5, 2.75 and 1.75 + 8.
    '2024/2': 11.5,
    '2025/1': 10.75,
    '2025/2': 9.75,
    '2026/1': 9.75,
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
    // The policy rate in effect on the day before, 3.75, 2.75, 2 and 1.75, rounded up to a half, + 8.
    '2024/2': 12,
    '2025/1': 11,
    '2025/2': 10,
    '2026/1': 10,
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
    // The CNB's repo rate of the day, 4.75, 4, 3.5 and 3.5, + 8.
    '2024/2': 12.75,
    '2025/1': 12,
    '2025/2': 11.5,
    '2026/1': 11.5,
  },
  // drabik.pl for 2020 H2, podatki.biz for 2022 H1, inforfk.pl for 2024 H2; the NBP's rate of the day + 10 for 2020 H1
  // (1.5 since 5 March 2015, skokwisla.pl), 2025 H2 (5.25 since 8 May 2025) 2026 H1 (4 since 4 December 2025) and 2026 H2 (3.75 since 5 March 2026).
  PL: {
    '2020/1': 11.5,
    '2020/2': 10.1,
    '2022/1': 11.75,
    '2024/2': 15.75,
    '2025/2': 15.25,
    '2026/1': 14,
    '2026/2': 13.75,
  },
};
