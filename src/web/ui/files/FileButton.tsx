import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { Problem } from '../../../contracts/views.ts';
import type { Api } from '../api/client.ts';
import { asProblem } from '../api/problem.ts';
import { useApi } from '../api/queries.ts';
import { keep } from './keep.ts';

interface Props {
  /** What is seen: *PDF*. */
  label: string;
  /** What is read out: *Hämta Presidiets ställningstagande som PDF*. */
  title: string;
  /** The file's name when it is kept. */
  name: string;
  fetch(api: Api): Promise<Blob>;
  /** Undefined when it has come. */
  onProblem(problem: Problem | undefined): void;
}

/** Fetches a file as the signed-in person and lets them keep it: a bare link would carry no sign-in. */
export const FileButton = ({ label, title, name, fetch, onProblem }: Props) => {
  const api = useApi();
  const [busy, setBusy] = useState(false);
  const get = async () => {
    setBusy(true);
    try {
      keep(await fetch(api), name);
      onProblem(undefined);
    } catch (error) {
      onProblem(asProblem(error));
    } finally {
      setBusy(false);
    }
  };
  return (
    <Button size="small" aria-label={title} disabledFocusable={busy} onClick={() => void get()}>
      {label}
    </Button>
  );
};
