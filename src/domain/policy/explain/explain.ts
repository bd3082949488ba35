import { dayOfYearInWords } from '../../scheduling/day-of-year.ts';
import { within } from '../duty-time.ts';
import { recordedAs } from '../legal-forms.ts';
import type { Profile } from '../profile.ts';
import { checklistsTold, communicationTold, roleSplitsTold, targetGroupsTold } from './at-hand.ts';
import { people } from './people.ts';
import { routeAsDiagram, routeInProse } from './route.ts';
import { shareInWords } from './spoken.ts';
import { times } from './times.ts';
import { bodyInWords, definiteActor, either } from './words.ts';

const list = (items: readonly string[]): string[] => items.map((item) => `- ${item}`);

const section = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : ['', `## ${title}`, '', ...lines];

const ladder = ({ ladder: { levels, protectedWord, cite } }: Profile): string[] => [
  ...levels.map((l) => {
    const gets = l.inhabitant === undefined ? '' : ` Invånaren får ${l.inhabitant}.`;
    return `${l.number}. **${l.name}**, som kallas ${l.word}. ${l.meaning}${gets} (${l.cite})`;
  }),
  '',
  `Ordet ${protectedWord} används bara på nivå ${either(
    levels.filter((l) => l.word === protectedWord).map((l) => String(l.number)),
  )}. (${cite})`,
];

const wishes = (profile: Profile): string[] => {
  const { takenUp, tell, ways, cite, actor } = profile.wishes;
  const route = profile.routes.find((r) => r.id === takenUp?.route)?.name;
  const whose =
    takenUp?.as === 'official' ? 'som en tjänstemans initiativ' : 'som medborgarens eget initiativ';
  return [
    `Önskemål läses och besvaras av ${definiteActor(profile, actor)}. (${cite})`,
    ...(tell === undefined ? [] : [`Före formuläret står det: ”${tell}”`]),
    takenUp === undefined
      ? 'Ett önskemål blir inte ett ärende. Det besvaras med den väg som är medborgarens.'
      : `Ett önskemål kan tas upp på vägen ”${route}”, ${whose}. (${takenUp.cite})`,
    ...ways.map((w) => `- ${w.name}: ${w.text}`),
  ];
};

const rules = (profile: Profile): string[] => {
  const { methodRules, levelRules, agenda } = profile;
  const lowest = Math.min(...profile.ladder.levels.map((l) => l.number));
  return list([
    ...(methodRules.informationFirst
      ? [`En metod på nivå ${lowest} kommer alltid först. (${methodRules.informationFirst.cite})`]
      : []),
    ...(methodRules.processLeaderFromLevel
      ? [
          `Från nivå ${methodRules.processLeaderFromLevel.level} måste en ${profile.carriers.processLeader.toLowerCase()} vara utsedd. (${methodRules.processLeaderFromLevel.cite})`,
        ]
      : []),
    ...(levelRules?.beforeFinishedProposal
      ? [
          `Från nivå ${levelRules.beforeFinishedProposal.level} får det inte finnas ett färdigt förslag. (${levelRules.beforeFinishedProposal.cite})`,
        ]
      : []),
    ...(levelRules?.approvedAlternatives
      ? [
          `På nivå ${levelRules.approvedAlternatives.level} ska de förtroendevalda ha godkänt alternativen. (${levelRules.approvedAlternatives.cite})`,
        ]
      : []),
    ...(levelRules?.orderedInMeeting
      ? [
          `Från nivå ${levelRules.orderedInMeeting.level} beställs dialogen i ett sammanträde. (${levelRules.orderedInMeeting.cite})`,
        ]
      : []),
    ...(agenda
      ? [
          `Minst ${shareInWords(agenda.citizenShare)} av mötestiden är medborgarnas, på möten med metoder från nivå ${agenda.fromMethodLevel}. (${agenda.cite})`,
        ]
      : []),
  ]);
};

const audiences = { participants: 'deltagarna', public: 'allmänheten', elected: 'de förtroendevalda' };

const duties = (profile: Profile): string[] =>
  list(
    profile.duties.map((d) => {
      const owner = definiteActor(profile, { role: d.owner });
      const when = d.per === 'meeting' ? 'mötet' : countedFrom(profile, d.from);
      return `**${d.name}** till ${audiences[d.audience]}, av ${owner}, ${within(d)}${within(d) === 'samma dag' ? ' som' : ' från'} ${when}. ${d.what} (${d.cite})`;
    }),
  );

/** *dagen för ”Beslut och åtgärdsplan”*, or a date's own question. */
const countedFrom = (profile: Profile, from: string): string => {
  const [id, date] = from.split('.');
  const step = profile.routes.flatMap((r) => r.steps).find((s) => s.id === id);
  const field = step && 'fields' in step ? step.fields.find((f) => f.id === date) : undefined;
  return field === undefined
    ? `dagen för ”${step?.name ?? from}”`
    : `det datum som anges på ”${field.label}”`;
};

const methods = (profile: Profile): string[] =>
  profile.ladder.levels.flatMap((l) => {
    const names = profile.methods.filter((m) => m.level === l.number).map((m) => m.name);
    return names.length === 0 ? [] : [`- Nivå ${l.number}, ${l.name.toLowerCase()}: ${names.join(', ')}.`];
  });

const yearly = (profile: Profile): string[] => {
  if (!profile.yearly) return [];
  const { plan, wheel, decision, cite } = profile.yearly;
  return [
    `${plan.name} lämnas av ${definiteActor(profile, plan.actor)} senast ${dayOfYearInWords(plan.due)}. (${plan.cite})`,
    `${wheel.name} görs av ${definiteActor(profile, wheel.actor)} senast ${dayOfYearInWords(wheel.due)}, av det som är av särskild vikt: ${either(
      wheel.criteria.map((c) => c.name.toLowerCase()),
    )}. (${wheel.cite})`,
    `${decision.name}: ${bodyInWords(profile, decision.body)}, ${recordedAs[decision.form]}. (${decision.cite}; ${cite})`,
  ];
};

/** A policy told back in Swedish, as Markdown: prose for people, and each route as a Mermaid diagram. */
export const explain = (profile: Profile): string =>
  [
    `# Så fungerar dialog i ${profile.municipality}`,
    ...section('Trappan', ladder(profile)),
    ...section('Organ och roller', people(profile)),
    ...section('När en medborgare önskar en dialog', wishes(profile)),
    ...section(
      'Vägarna',
      profile.routes.flatMap((route, i) => [
        ...(i > 0 ? [''] : []),
        routeInProse(profile, route),
        '',
        routeAsDiagram(profile, route),
      ]),
    ),
    ...section('Årshjulet', yearly(profile)),
    ...section('Regler', rules(profile)),
    ...section('Tider', list(times(profile))),
    ...section('Metoder', methods(profile)),
    ...section('Vilka som ska nås', targetGroupsTold(profile)),
    ...section('Vem gör vad', list(roleSplitsTold(profile))),
    ...section('Checklistor', checklistsTold(profile)),
    ...section('Kommunikation', list(communicationTold(profile))),
    ...section('Återkoppling', duties(profile)),
    ...section(
      'Uppföljning',
      list([
        ...profile.followUps.map((f) => `${f.what} Ansvarig: ${f.owner}. (${f.cite})`),
        ...profile.indicators.map((i) => `${i.name}: ${i.how} Ansvarig: ${i.owner}. (${i.cite})`),
      ]),
    ),
    ...section('Så har källorna tolkats', list(profile.notes.map((n) => `${n.text.trim()} (${n.cite})`))),
    ...section(
      'Källor',
      list(
        Object.entries(profile.sources).map(
          ([key, s]) => `${key}: ${s.title}${s.adopted === undefined ? '' : `, antagen ${s.adopted}`}`,
        ),
      ),
    ),
    '',
  ].join('\n');
