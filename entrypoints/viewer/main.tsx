import 'pdfjs-dist/legacy/web/pdf_viewer.css';
import { showOwnPage } from '../own-page/own-page';
import { Viewer } from './viewer';

showOwnPage({ title: (words) => words.viewer.title, children: (inUse) => <Viewer {...inUse} /> });
