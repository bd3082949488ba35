import type { AnswerRow, HistoryExport } from '../../contracts/records.ts';
import type { Case } from '../../domain/dialogue/case/case.ts';
import { isRecused } from '../../domain/dialogue/rounds/recusal.ts';
import type { Surface } from '../../domain/dialogue/rounds/round.ts';
import { swedishDate } from '../../domain/scheduling/working-days.ts';
import type { Caller } from '../application.ts';
import type { RecordFormat, RecordSheet } from '../ports/record-files.ts';
import type { Deps } from '../register/deps.ts';
import { caseEvents } from '../register/stored-events.ts';
import { dateInWords, swedishTime } from '../texts/dates.ts';
import { choiceLabel } from '../texts/rounds.ts';
import { history } from '../views/history.ts';
import { answersShown } from '../views/round-view.ts';
import { bodyName, textOf } from '../views/words.ts';
import { isSecretaryHere, readableCase, secretariesOnly } from './readers.ts';
import type { Download, Told } from './records.ts';

const surfaces: Record<Surface, string> = {
  card: 'kort i Teams',
  tab: 'fliken i Teams',
  pane: 'Outlook',
  api: 'API',
};

/** Who answered what, when, in which role then, from where; for the secretary. Answers of an open round are not told. */
export const historyExport = (deps: Deps, caller: Caller, nr: string): Told<HistoryExport> => {
  const c = readableCase(deps, caller, nr);
  if (!c) return { kind: 'unknown' };
  const { profile } = deps.policies.byHash(c.policy);
  if (!isSecretaryHere(deps, caller, c, profile)) return secretariesOnly('Historiken');
  const reader = caller.person.id;
  const told = new Map(history(deps, c, profile, reader).map((entry) => [entry.version, entry.what]));
  return {
    kind: 'told',
    value: {
      nr,
      title: c.title,
      municipality: profile.municipality,
      policy: c.policy,
      exportedAt: deps.clock.now(),
      exportedBy: caller.person.name,
      entries: deps.state.commits(nr).map(({ version, at, actor, hash }) => ({
        version,
        at,
        who: actor.name,
        role: actor.role,
        what: told.get(version) ?? [],
        hash,
      })),
      answers: answersOf(deps, c, reader),
    },
  };
};

const answersOf = (deps: Deps, c: Case, reader: string): AnswerRow[] => {
  const { profile } = deps.policies.byHash(c.policy);
  return deps.state.commits(c.nr).flatMap((commit) =>
    caseEvents(commit).flatMap((e): AnswerRow[] => {
      const round = e.type === 'AnswerGiven' ? c.rounds.find((r) => r.id === e.round) : undefined;
      if (e.type !== 'AnswerGiven' || !round) return [];
      const shown = !isRecused(round, reader) && answersShown(round, profile, reader);
      const reason = shown && e.reason ? { reason: textOf(deps, e.reason) } : {};
      return [
        {
          at: e.at,
          round: round.id,
          body: bodyName(profile, round.body),
          who: commit.actor.name,
          role: commit.actor.role,
          from: surfaces[e.surface],
          ...(shown ? { choice: choiceLabel(round, e.person, e.choice) } : {}),
          reserved: shown && e.reserve,
          ...reason,
        },
      ];
    }),
  );
};

export const historyFile = async (
  deps: Deps,
  caller: Caller,
  nr: string,
  format: RecordFormat,
): Promise<Download> => {
  const told = historyExport(deps, caller, nr);
  if (told.kind !== 'told') return told;
  const bytes = await deps.recordFiles.make(sheet(told.value), format);
  const day = swedishDate(told.value.exportedAt);
  return { kind: 'told', value: { name: `${nr}_historik_${day}.${format}`, format, bytes } };
};

const moment = (at: string): string => `${dateInWords(at)} ${swedishTime(at)}`;

const inCell = (at: string): string => `${dateInWords(at)}\n${swedishTime(at)}`;

const sheet = (told: HistoryExport): RecordSheet => ({
  municipality: told.municipality,
  body: 'Registret över medborgardialoger',
  name: 'Historik',
  title: told.title,
  date: dateInWords(told.exportedAt),
  at: told.exportedAt,
  references: [['Ärende', told.nr]],
  blocks: [
    { kind: 'heading', level: 1, text: 'Svar från presidierna' },
    told.answers.length === 0
      ? { kind: 'paragraph', text: 'Ingen fråga har ställts.' }
      : {
          kind: 'table',
          head: ['När', 'Vem', 'Varifrån', 'Svar'],
          shares: [0.21, 0.28, 0.33, 0.18],
          rows: told.answers.map((a) => [
            inCell(a.at),
            `${a.who}\n${a.role}`,
            `${a.from}\n${a.body}`,
            `${a.choice ?? 'Visas inte'}${a.reserved ? '\nReservation om utfallet blir ett annat' : ''}`,
          ]),
        },
    { kind: 'heading', level: 1, text: 'Allt som har hänt' },
    {
      kind: 'table',
      head: ['När', 'Vem', 'Vad'],
      shares: [0.23, 0.29, 0.48],
      rows: told.entries.map((e) => [
        `${e.version}. ${inCell(e.at)}`,
        [e.who, e.role].filter(Boolean).join('\n'),
        e.what.join(' '),
      ]),
    },
  ],
  foot: `Utdrag ur registrets logg ${moment(told.exportedAt)} av ${told.exportedBy}. Policy ${told.policy.slice(0, 12)}. Loggens sista kontrollsumma: ${told.entries.at(-1)?.hash ?? ''}`,
});
