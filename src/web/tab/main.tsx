import { createRoot } from 'react-dom/client';
import './page.css';
import { Outside } from './Outside.tsx';
import { Tab } from './Tab.tsx';
import { connectTeams } from './teams.ts';

const element = document.getElementById('tab');
if (element === null) throw new Error('index.html has no #tab');

const root = createRoot(element);
connectTeams().then(
  (teams) => {
    // The hash wins where both say: it is where the person was before a reload.
    if (teams.subPageId && location.hash === '') location.hash = `#/arende/${teams.subPageId}`;
    root.render(<Tab teams={teams} />);
    teams.ready();
  },
  (error: unknown) => {
    console.error(error);
    root.render(<Outside />);
  },
);
