import { useState } from 'react';
import { swedishDay } from '../../../application/texts/dates.ts';
import type { RecordView } from '../../../contracts/records.ts';
import type { Problem } from '../../../contracts/views.ts';
import { useRecords } from '../../ui/api/queries.ts';
import { FileButton } from '../../ui/files/FileButton.tsx';
import { ProblemBar } from '../../ui/ProblemBar.tsx';

const formats = { docx: 'Word', pdf: 'PDF' };

/** What rounds and decisions have left for the files, to fetch; and for the secretary the whole history. `of` as the API names it. */
export const Records = ({ of, nr }: { of: string; nr: string }) => {
  const { data } = useRecords(of);
  const [problem, setProblem] = useState<Problem>();
  if (data === undefined || (data.items.length === 0 && !data.history)) return null;
  return (
    <section aria-labelledby="records">
      <h2 id="records">Handlingar</h2>
      <ProblemBar problem={problem} />
      {data.items.length === 0 ? <p>Det finns inga handlingar än.</p> : null}
      <ul className="rows" aria-label="Handlingar i ärendet">
        {data.items.map((record) => (
          <li key={record.id}>
            <Named record={record} />
            <div className="buttons">
              {record.files.map(({ format, name }) => (
                <FileButton
                  key={format}
                  label={formats[format]}
                  title={`Hämta ${record.name.toLocaleLowerCase('sv')}, ${record.body}, som ${formats[format]}`}
                  name={name}
                  fetch={(api) => api.file(`${of}/records/${record.id}.${format}`)}
                  onProblem={setProblem}
                />
              ))}
            </div>
          </li>
        ))}
        {data.history ? <History nr={nr} onProblem={setProblem} /> : null}
      </ul>
    </section>
  );
};

const stateOf = (record: RecordView): string[] => {
  if (record.draft) return ['utkast, sparas när det är justerat'];
  return record.filed ? [] : ['sparas i dokumentbiblioteket'];
};

const Named = ({ record }: { record: RecordView }) => (
  <div>
    <div className="strong">
      {record.name}
      {record.version === 1 ? '' : `, version ${record.version}`}
    </div>
    <div className="quiet">{[record.body, swedishDay(record.at), ...stateOf(record)].join(' · ')}</div>
  </div>
);

/** Who answered what, when, in which role then, from where. */
const History = ({ nr, onProblem }: { nr: string; onProblem(problem: Problem | undefined): void }) => (
  <li>
    <div>
      <div className="strong">Historiken</div>
      <div className="quiet">Vem som gjorde och svarade vad, när och varifrån. För dig som sekreterare.</div>
    </div>
    <div className="buttons">
      <FileButton
        label="PDF"
        title="Hämta historiken som PDF"
        name={`${nr}_historik.pdf`}
        fetch={(api) => api.file(`/cases/${nr}/history.pdf`)}
        onProblem={onProblem}
      />
      <FileButton
        label="JSON"
        title="Hämta historiken som JSON"
        name={`${nr}_historik.json`}
        fetch={(api) => api.file(`/cases/${nr}/history`)}
        onProblem={onProblem}
      />
    </div>
  </li>
);
