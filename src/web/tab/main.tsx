import { createRoot } from 'react-dom/client';
import '../ui/page.css';
import { meetHost } from './host.ts';
import { OutsideTeams } from './OutsideTeams.tsx';
import { TabApp } from './TabApp.tsx';

const root = document.getElementById('tab');
if (!root) throw new Error('The page has no root');
const host = await meetHost();
createRoot(root).render(host ? <TabApp host={host} /> : <OutsideTeams />);
