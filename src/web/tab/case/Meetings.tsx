import { swedishDay, swedishTime } from '../../../application/texts/dates.ts';
import type { CaseView, MeetingView } from '../../../contracts/views.ts';

const states: Record<MeetingView['state'], string> = {
  planned: 'Bokat',
  held: 'Hållet',
  cancelled: 'Inställt',
};

const inOutlook: Record<MeetingView['outlook'], string> = {
  booked: 'Inbjudan är skickad från Outlook.',
  underway: 'Mötet läggs in i Outlook …',
  pending: 'Inte bokat i Outlook än – försök igen.',
  failed: 'Inte bokat i Outlook än – försök igen.',
};

/** Meetings booked, held and cancelled, with their way in. */
export const Meetings = ({ view }: { view: CaseView }) =>
  view.meetings.length === 0 ? null : (
    <section aria-labelledby="meetings">
      <h2 id="meetings">Möten</h2>
      {view.meetings.map((m) => (
        <article className="panel" key={m.id} aria-label={m.subject}>
          <h3>{m.subject}</h3>
          <p>
            {`${swedishDay(m.start)} ${swedishTime(m.start)}–${swedishTime(m.end).replace('kl. ', '')}`}
            {[m.room, m.place].map((where) => (where === undefined ? '' : `, ${where}`)).join('')} ·{' '}
            {m.method} · {states[m.state]}
          </p>
          {m.state === 'planned' ? <p>{inOutlook[m.outlook]}</p> : null}
          {m.joinUrl === undefined ? null : (
            <p>
              <a href={m.joinUrl} target="_blank" rel="noreferrer">
                Anslut i Teams
              </a>
            </p>
          )}
          {m.agenda.length === 0 ? null : (
            <ol>
              {m.agenda.map((item, i) => (
                <li
                  // biome-ignore lint/suspicious/noArrayIndexKey: a point is its place in the agenda
                  key={i}
                >{`${item.title}, ${item.minutes} min${item.citizens ? ' (medborgarnas)' : ''}`}</li>
              ))}
            </ol>
          )}
          {m.attended === undefined ? null : <p>{`${m.attended} deltog.`}</p>}
          {m.notes === undefined ? null : <p className="words">{m.notes}</p>}
        </article>
      ))}
    </section>
  );
