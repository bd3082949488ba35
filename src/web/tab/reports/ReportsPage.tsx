import { Field, Input, Spinner } from '@fluentui/react-components';
import { useState } from 'react';
import { Link } from 'wouter';
import { swedishDay } from '../../../application/texts/dates.ts';
import type { ReportedView, ReportsView } from '../../../contracts/records.ts';
import type { Problem } from '../../../contracts/views.ts';
import { asProblem } from '../../ui/api/problem.ts';
import { useReports } from '../../ui/api/queries.ts';
import { FileButton } from '../../ui/files/FileButton.tsx';
import { ProblemBar } from '../../ui/ProblemBar.tsx';
import { Heading } from '../Heading.tsx';

const formats = { docx: 'Word', pdf: 'PDF' } as const;

/** What a body is to be told of at its next meeting, for its secretary. */
const ReportsPage = ({ body }: { body: string }) => {
  const [days, setDays] = useState<{ from?: string; to?: string }>({});
  const search = new URLSearchParams(days).toString();
  const { data, error } = useReports(body, search);
  const [problem, setProblem] = useState<Problem>();
  return (
    <main className="page">
      <p>
        <Link href="/">Till registret</Link>
      </p>
      {error === null ? null : <ProblemBar quiet problem={asProblem(error)} />}
      {data === undefined && error === null ? <Spinner label="Hämtar listan …" /> : null}
      {data === undefined ? null : (
        <>
          <Heading>{`Anmälningsärenden: ${data.body.name}`}</Heading>
          <p>
            {data.meeting === undefined
              ? 'Till nästa sammanträde.'
              : `Till sammanträdet ${swedishDay(data.meeting)}.`}
          </p>
          <div className="filters">
            <Field label="Från och med">
              <Input
                type="date"
                value={data.from}
                onChange={(_, { value }) => setDays({ ...days, ...(value === '' ? {} : { from: value }) })}
              />
            </Field>
            <Field label="Till och med">
              <Input
                type="date"
                value={data.to}
                onChange={(_, { value }) => setDays({ ...days, ...(value === '' ? {} : { to: value }) })}
              />
            </Field>
            <div className="buttons">
              {(['docx', 'pdf'] as const).map((format) => (
                <FileButton
                  key={format}
                  label={formats[format]}
                  title={`Hämta listan som ${formats[format]}`}
                  name={`anmalan_${body}_${data.from}_${data.to}.${format}`}
                  fetch={(api) => api.file(`/bodies/${body}/reports.${format}?${search}`)}
                  onProblem={setProblem}
                />
              ))}
            </div>
          </div>
          <ProblemBar problem={problem} />
          <Lists told={data} />
        </>
      )}
    </main>
  );
};
export default ReportsPage;

const Lists = ({ told }: { told: ReportsView }) => (
  <>
    <Reported id="delegated" heading="Delegationsbeslut" items={told.delegated} />
    <Reported id="messages" heading="Meddelanden från presidiet" items={told.messages} />
  </>
);

const Reported = (props: { id: string; heading: string; items: readonly ReportedView[] }) => (
  <section aria-labelledby={props.id}>
    <h2 id={props.id}>{props.heading}</h2>
    {props.items.length === 0 ? (
      <p>Inga under tiden.</p>
    ) : (
      <ul className="rows" aria-label={props.heading}>
        {props.items.map((item) => (
          <li key={`${item.case} ${item.record}`}>
            <div>
              <Link
                href={item.case.startsWith('AR-') ? `/ar/${item.case.slice(3)}` : `/arende/${item.case}`}
                className="strong"
              >
                {item.title}
              </Link>
              <div className="quiet">{`${item.case} · ${swedishDay(item.date)}`}</div>
            </div>
            <div>
              <div>{item.outcome}</div>
              <div className="quiet">{[item.name, item.detail].filter(Boolean).join(', ')}</div>
            </div>
          </li>
        ))}
      </ul>
    )}
  </section>
);
