/** A believable matter (policies page, section 13), and how far it has come when the scenario is recorded. */
export interface Matter {
  title: string;
  place: string;
  text: string;
  name?: string;
  address?: string;
  /** When the wish came, Swedish time. */
  received: string;
  /** The step at which the walk stops; `inbox` = not accepted, `aside` = turned aside. */
  until: string;
  concerned?: string;
  level?: number;
  proposal?: string;
  methods?: string[];
  targetGroups?: string[];
  purpose?: string;
  aside?: { reason: string; way: string };
  /** Answers in the screening that differ from what lets it go on. */
  screening?: Record<string, 'yes' | 'no'>;
  /** How many of the deciding presidium have answered when it stops there. */
  answered?: number;
}

export const matters: Matter[] = [
  {
    title: 'Program för kulturmiljöer i byarna',
    place: 'Rödön',
    text: 'Många gamla gårdar förfaller. Vi i hembygdsföreningen vill vara med och tala om vad som är värt att bevara när kommunen gör sitt program.',
    name: 'Hembygdsföreningen',
    address: 'hembygd@rodon.example',
    received: '2026-02-09T10:20:00+01:00',
    until: 'avslutad',
    concerned: 'sbn',
    level: 3,
    proposal:
      'Programmet är inte skrivet än. De som bor i byarna vet mest om husen, och frågan väcker engagemang.',
    methods: ['webb', 'dialogmote'],
    targetGroups: ['civilsamhallet', 'fritidshusagare', 'geografiskt-omrade'],
    purpose: 'Få veta vilka miljöer invånarna vill värna, innan programmet skrivs.',
  },
  {
    title: 'Fritidsgården i Krokom',
    place: 'Krokom',
    text: 'Vi är flera i nian som vill ha öppet på helgerna och vara med och bestämma vad som ska finnas. Nu vet ingen vad som händer med lokalen.',
    name: 'Elevrådet i nian',
    address: 'elevradet@krokom.example.net',
    received: '2026-04-13T13:05:00+02:00',
    until: 'aterkoppling-2',
    concerned: 'bun',
    level: 4,
    proposal:
      'Unga nås bäst av unga. Lokalens innehåll är inte bestämt och kan utvecklas tillsammans med dem.',
    methods: ['webb', 'community-researchers', 'dialogmote'],
    targetGroups: ['ungdomar'],
    purpose: 'Låta unga utveckla verksamheten som underlag till nämndens beslut.',
  },
  {
    title: 'Snöskoterleder kring Föllinge',
    place: 'Föllinge',
    text: 'Lederna går nära husen och genom renbetesland. Turistföretagen behöver dem, vi som bor här vill sova. Kan kommunen samla alla och prata innan nya leder dras?',
    name: 'Margit Olofsson',
    address: 'margit.olofsson@example.com',
    received: '2026-08-17T09:15:00+02:00',
    until: 'moten',
    concerned: 'sbn',
    level: 3,
    proposal:
      'Frågan rör boende, företagare och samebyar. Nya leder är inte dragna, så det går fortfarande att påverka.',
    methods: ['webb', 'digitalt-stormote', 'intervjuer', 'dialogmote'],
    targetGroups: ['samer', 'foretagare', 'geografiskt-omrade', 'fritidshusagare'],
    purpose: 'Ta reda på hur leder kan gå så att boende, rennäring och besöksnäring får plats.',
  },
  {
    title: 'Äldreboendet i Nälden: bygga om eller bygga nytt',
    place: 'Nälden',
    text: 'Vi anhöriga har hört att det finns två förslag. Vi vill få säga vad vi tycker innan ni bestämmer er.',
    name: 'Anhörigföreningen',
    received: '2026-08-31T11:40:00+02:00',
    until: 'berort-presidium',
    concerned: 'sn',
    level: 2,
    proposal:
      'Två alternativ är beredda. Konsultation i fokusgrupper med anhöriga och personal räcker och går snabbt.',
    targetGroups: ['aldre', 'funktionsvariationer'],
    purpose: 'Väga alternativ A mot B innan nämnden väljer.',
  },
  {
    title: 'Skolskjuts till Laxsjö',
    place: 'Laxsjö',
    text: 'Vår son har fått nej till skolskjuts. Kan det bli en dialog om hans beslut?',
    received: '2026-08-24T20:10:00+02:00',
    until: 'enskild',
    screening: { enskild: 'yes' },
  },
  {
    title: 'Vindkraft på Rätansberget',
    place: 'Hotagen',
    text: 'Ett bolag har sökt tillstånd. Vi vill ha en medborgardialog om ansökan.',
    name: 'Byalaget',
    address: 'byalaget@hotagen.example',
    received: '2026-08-31T08:30:00+02:00',
    until: 'aside',
    aside: {
      reason:
        'Ansökan prövas enligt miljöbalken, som har ett eget samråd. Kommunen kan inte hålla en egen dialog om den.',
      way: 'Lämna dina synpunkter till länsstyrelsen i samrådet. Hur vindkraft ska planeras i kommunen tas upp i översiktsplanen.',
    },
  },
  {
    title: 'Gång- och cykelväg längs E14',
    place: 'Trångsviken',
    text: 'Barnen cyklar på vägrenen till skolan. När blir det en cykelväg, och var?',
    name: 'Johan Berglund',
    address: 'johan.berglund@example.com',
    received: '2026-09-03T16:45:00+02:00',
    until: 'forslag',
    concerned: 'sbn',
    level: 1,
    targetGroups: ['barn', 'geografiskt-omrade'],
    purpose: 'Berätta vad Trafikverket har beslutat och vad som händer när.',
  },
  {
    title: 'Badplatsen i Ytterån',
    place: 'Ytterån',
    text: 'Bryggan är trasig och det finns ingen ramp. Vi som bor här vill vara med och tänka ut hur badplatsen ska bli för alla, även för den som sitter i rullstol.',
    name: 'Ytteråns byaförening',
    address: 'byaforening@ytteran.example',
    received: '2026-09-07T19:30:00+02:00',
    until: 'inbox',
  },
  {
    title: 'Var ska nästa lekplats ligga?',
    place: 'Ås',
    text: 'Det byggs många hus i Ås men ingen lekplats. Fråga barnen!',
    received: '2026-09-14T21:12:00+02:00',
    until: 'inbox',
  },
];

/** For `round-open`: the matter stands before kommunstyrelsens presidium, and nobody has answered. */
export const openRound: Matter = {
  title: 'Skolstrukturen i Föllinge och Offerdal',
  place: 'Föllinge',
  text: 'Vi vill vara med innan ni bestämmer om skolorna. Det gäller hela bygdens framtid, inte bara klassrummen.',
  name: 'Föräldrarådet i Föllinge',
  address: 'foraldraradet@follinge.example',
  received: '2026-08-28T10:00:00+02:00',
  until: 'stallningstagande',
  concerned: 'bun',
  level: 3,
  proposal:
    'Inga alternativ är framtagna. En dialog nu ger nämnden ett bättre underlag och bygden en ärlig chans.',
  targetGroups: ['barn', 'ungdomar', 'geografiskt-omrade'],
  purpose: 'Få veta vad som är viktigast för barn och familjer innan förslag tas fram.',
};
