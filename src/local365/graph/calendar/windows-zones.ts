/** Windows' zone names with the IANA zones they stand for, the most usual first (after CLDR windowsZones). */
export const windowsZones: readonly { windows: string; iana: readonly [string, ...string[]] }[] = [
  { windows: 'UTC', iana: ['UTC', 'Etc/UTC', 'Etc/GMT'] },
  {
    windows: 'W. Europe Standard Time',
    iana: [
      'Europe/Stockholm',
      'Europe/Berlin',
      'Europe/Oslo',
      'Europe/Amsterdam',
      'Europe/Vienna',
      'Europe/Zurich',
      'Europe/Rome',
    ],
  },
  {
    windows: 'Romance Standard Time',
    iana: ['Europe/Paris', 'Europe/Copenhagen', 'Europe/Madrid', 'Europe/Brussels'],
  },
  { windows: 'Central Europe Standard Time', iana: ['Europe/Budapest', 'Europe/Prague', 'Europe/Belgrade'] },
  { windows: 'Central European Standard Time', iana: ['Europe/Warsaw', 'Europe/Sarajevo', 'Europe/Zagreb'] },
  { windows: 'GMT Standard Time', iana: ['Europe/London', 'Europe/Dublin', 'Europe/Lisbon'] },
  { windows: 'Greenwich Standard Time', iana: ['Atlantic/Reykjavik'] },
  {
    windows: 'FLE Standard Time',
    iana: ['Europe/Helsinki', 'Europe/Kiev', 'Europe/Riga', 'Europe/Vilnius', 'Europe/Tallinn'],
  },
  { windows: 'GTB Standard Time', iana: ['Europe/Athens', 'Europe/Bucharest'] },
  { windows: 'E. Europe Standard Time', iana: ['Europe/Chisinau'] },
  { windows: 'Turkey Standard Time', iana: ['Europe/Istanbul'] },
  { windows: 'Eastern Standard Time', iana: ['America/New_York'] },
  { windows: 'Central Standard Time', iana: ['America/Chicago'] },
  { windows: 'Mountain Standard Time', iana: ['America/Denver'] },
  { windows: 'Pacific Standard Time', iana: ['America/Los_Angeles'] },
  { windows: 'India Standard Time', iana: ['Asia/Calcutta', 'Asia/Kolkata'] },
  { windows: 'China Standard Time', iana: ['Asia/Shanghai'] },
  { windows: 'Tokyo Standard Time', iana: ['Asia/Tokyo'] },
  { windows: 'AUS Eastern Standard Time', iana: ['Australia/Sydney'] },
];
