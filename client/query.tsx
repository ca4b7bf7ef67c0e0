import '@graphiql/react/setup-workers/vite';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '@graphiql/react/style.css';
import './style/index.css';
import './style/query.css';
import { QueryPage } from './views/Query/QueryPage.tsx';

const root = document.getElementById('root');
if (!root) throw new Error('query.html has no #root');
createRoot(root).render(
  <StrictMode>
    <QueryPage />
  </StrictMode>,
);
