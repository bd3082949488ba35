import { Link } from 'wouter';
import { asProblem } from '../../ui/api/problem.ts';
import { useCases, useMe, useWishes } from '../../ui/api/queries.ts';
import { ProblemBar } from '../../ui/ProblemBar.tsx';
import { Away } from '../away/Away.tsx';
import { CaseRows } from '../case/CaseRows.tsx';
import { Heading } from '../Heading.tsx';
import { Register } from './Register.tsx';

/** What waits for me, and the register. */
export const StartPage = () => {
  const me = useMe();
  const receives = me.data?.abilities.includes('handleWishes') ?? false;
  const wishes = useWishes(receives);
  const mine = useCases('mine=true&state=open');
  const adopts = me.data?.abilities.includes('adoptPolicy') ?? false;
  // The year that is planned is the one to come.
  const year = me.data?.yearly ? Number(me.data.now.slice(0, 4)) + 1 : undefined;
  const waiting = wishes.data?.items.filter((w) => w.state === 'received').length ?? 0;
  const failed = me.error ?? wishes.error;
  return (
    <main className="page">
      {failed === null ? null : <ProblemBar quiet problem={asProblem(failed)} />}
      <Heading>Medborgardialog i {me.data?.municipality ?? 'kommunen'}</Heading>
      <section aria-labelledby="todo">
        <h2 id="todo">Att göra</h2>
        {receives ? (
          <p>
            <Link href="/onskemal" className="strong">
              {waiting === 0
                ? 'Inga nya önskemål'
                : waiting === 1
                  ? '1 nytt önskemål från medborgare'
                  : `${waiting} nya önskemål från medborgare`}
            </Link>
          </p>
        ) : null}
        {adopts ? (
          <p>
            <Link href="/policyn" className="strong">
              En ändrad policy väntar på att antas
            </Link>
          </p>
        ) : null}
        {mine.data?.items.length === 0 && waiting === 0 && !adopts ? (
          <p>Inget väntar på dig just nu.</p>
        ) : null}
        <CaseRows rows={mine.data?.items ?? []} label="Ärenden som väntar på dig" />
        {me.data === undefined ? null : <Away me={me.data} />}
      </section>
      <nav className="links" aria-label="Mer">
        {me.data?.abilities.includes('openCase') ? <Link href="/nytt">Öppna ett ärende</Link> : null}
        {year === undefined ? null : <Link href={`/ar/${year}`}>{`Årshjulet ${year}`}</Link>}
        {me.data?.keeps.map((body) => (
          <Link key={body.id} href={`/anmalan/${body.id}`}>{`Anmälningsärenden: ${body.name}`}</Link>
        ))}
        <Link href="/sammantraden">Sammanträden</Link>
        <Link href="/policyn">Policyn</Link>
      </nav>
      <Register />
    </main>
  );
};
