import { FluentProvider } from '@fluentui/react-components';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import { createApi } from '../ui/api/client.ts';
import { ApiContext } from '../ui/api/queries.ts';
import { themeOf } from '../ui/theme.ts';
import { ChooseCase } from './ChooseCase.tsx';
import type { OfficeHost } from './office-host.ts';
import { TieMeeting } from './TieMeeting.tsx';

const queries = new QueryClient({ defaultOptions: { queries: { retry: 1 } } });

/** The pane beside an appointment: choose the dialogue, fill, save, tie. */
export const Pane = ({ host }: { host: OfficeHost }) => {
  const api = useMemo(() => createApi({ token: host.token, surface: 'pane' }), [host]);
  const [theme, setTheme] = useState(host.theme);
  useEffect(() => host.onTheme(setTheme), [host]);
  useEffect(() => {
    document.documentElement.style.colorScheme = theme === 'light' ? 'light' : 'dark';
  }, [theme]);
  const [nr, setNr] = useState<string>();
  return (
    <FluentProvider theme={themeOf(theme)} className="provider">
      <QueryClientProvider client={queries}>
        <ApiContext.Provider value={api}>
          <main className="page">
            <h1>Medborgardialog</h1>
            {nr === undefined ? (
              <ChooseCase onChoose={setNr} />
            ) : (
              <TieMeeting key={nr} nr={nr} host={host} onBack={() => setNr(undefined)} />
            )}
          </main>
        </ApiContext.Provider>
      </QueryClientProvider>
    </FluentProvider>
  );
};
