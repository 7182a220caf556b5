import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { language } from '../i18n';
import { Sandbox } from './Sandbox';
import { say } from './texts';
import 'graphiql/graphiql.css';
import './developers.css';

document.documentElement.lang = language;
document.title = say('title');

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <Sandbox />
    </StrictMode>,
  );
}
