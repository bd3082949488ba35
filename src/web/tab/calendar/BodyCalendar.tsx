import { Button } from '@fluentui/react-components';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { swedishDay } from '../../../application/texts/dates.ts';
import type { BodiesView } from '../../../contracts/views.ts';
import { useSending } from '../../ui/api/useSending.ts';
import { ProblemBar } from '../../ui/ProblemBar.tsx';
import { useSay } from '../../ui/said/say.ts';
import { MeetingForm } from './MeetingForm.tsx';

type Body = BodiesView['bodies'][number];

/** One body's coming meetings. */
export const BodyCalendar = ({ body }: { body: Body }) => {
  const sending = useSending();
  const say = useSay();
  const queries = useQueryClient();
  const [adding, setAdding] = useState(false);
  const path = `/bodies/${body.id}/meetings`;
  const done = async (text: string) => {
    await queries.invalidateQueries();
    say(text);
  };
  const keep = async (values: object) => {
    if (!(await sending.send(path, values, 'put'))) return;
    setAdding(false);
    await done('Sammanträdet är inlagt.');
  };
  const drop = async (date: string) => {
    if (await sending.send(`${path}?date=${date}`, {}, 'delete')) await done('Sammanträdet är borttaget.');
  };
  return (
    <section className="panel" aria-labelledby={`calendar-${body.id}`}>
      <h2 id={`calendar-${body.id}`}>{body.name}</h2>
      {adding ? null : <ProblemBar problem={sending.problem} />}
      {body.meetings.length === 0 ? <p>Inga sammanträden är inlagda.</p> : null}
      <ul className="rows">
        {body.meetings.map(({ date, start, noticeBy }) => (
          <li key={date}>
            <span className="strong">{`${swedishDay(date, thisYear(body))}${start === '' ? '' : ` kl. ${start.replace(':', '.')}`}`}</span>
            <span className="quiet">
              {`kallelse senast ${swedishDay(noticeBy, thisYear(body))} `}
              {body.keeps ? (
                <Button
                  size="small"
                  disabled={sending.busy}
                  aria-label={`Ta bort ${swedishDay(date)}`}
                  onClick={() => drop(date)}
                >
                  Ta bort
                </Button>
              ) : null}
            </span>
          </li>
        ))}
      </ul>
      {!body.keeps ? null : adding ? (
        <MeetingForm sending={sending} onSubmit={keep} onCancel={() => setAdding(false)} />
      ) : (
        <Button onClick={() => setAdding(true)}>{`Lägg in ett sammanträde för ${body.name}`}</Button>
      )}
    </section>
  );
};

/** The year that needs no telling: the first meeting's. */
const thisYear = ({ meetings }: Body): number | undefined => {
  const [first] = meetings;
  return first && Number(first.date.slice(0, 4));
};
