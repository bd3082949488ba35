import type { Case } from '../../domain/dialogue/case/case.ts';
import type { Meeting } from '../../domain/dialogue/meeting.ts';
import { capitalised } from '../../domain/policy/ladder.ts';
import type { Profile } from '../../domain/policy/profile.ts';
import { swedishDay, swedishTime } from './dates.ts';
import { escapeHtml } from './html.ts';

/** The appointment's body: what it is, on which level, when, where, the agenda, and where one can follow it. */
export const invitationHtml = (c: Case, m: Meeting, profile: Profile, link: string): string => {
  const level = profile.ladder.levels.find((l) => l.number === m.level);
  const minutes = m.agenda.map(
    (i) => `<li>${escapeHtml(i.title)}, ${i.minutes} min${i.citizens ? ' (era frågor)' : ''}</li>`,
  );
  return [
    `<p><strong>${escapeHtml(capitalised(m.word))}: ${escapeHtml(c.title)}</strong></p>`,
    `<p>${swedishDay(m.start)} ${swedishTime(m.start)}–${swedishTime(m.end).replace('kl. ', '')}${m.place ? `, ${escapeHtml(m.place)}` : ''}${m.online ? ', i Teams' : ''}</p>`,
    level
      ? `<p>Delaktighetsnivå ${level.number}, ${escapeHtml(level.name.toLowerCase())}: ${escapeHtml(level.meaning)}</p>`
      : '',
    minutes.length > 0 ? `<p>Dagordning</p><ol>${minutes.join('')}</ol>` : '',
    `<p>Följ frågan: <a href="${escapeHtml(link)}">${escapeHtml(c.nr)}</a>. ${escapeHtml(profile.municipality)}</p>`,
  ].join('\n');
};
