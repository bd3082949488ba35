import { Spinner } from '@fluentui/react-components';
import { Link } from 'wouter';
import { asProblem } from '../../ui/api/problem.ts';
import { useMe } from '../../ui/api/queries.ts';
import { ProblemBar } from '../../ui/ProblemBar.tsx';
import { Heading } from '../Heading.tsx';
import { NewCaseForm } from '../new-case/NewCaseForm.tsx';

/** A dialogue that the municipality itself takes the initiative to, by whoever the policy lets. */
const NewCasePage = () => {
  const me = useMe();
  const initiatives = me.data?.initiatives ?? [];
  return (
    <main className="page">
      <p>
        <Link href="/">Till registret</Link>
      </p>
      <Heading>Öppna ett ärende</Heading>
      {me.error === null ? null : <ProblemBar quiet problem={asProblem(me.error)} />}
      {me.isPending ? <Spinner label="Hämtar …" /> : null}
      {me.data === undefined ? null : initiatives.length === 0 ? (
        <p>
          Din roll kan inte ta initiativ till dialog. <Link href="/policyn">Policyn</Link> säger vem som kan.
        </p>
      ) : (
        <>
          <p>
            För en fråga som kommunen själv tar upp. Det medborgare önskar kommer in som önskemål.{' '}
            <Link href="/policyn">Så går varje väg till</Link>.
          </p>
          <NewCaseForm initiatives={initiatives} />
        </>
      )}
    </main>
  );
};
export default NewCasePage;
