import 'pdfjs-dist/legacy/web/pdf_viewer.css';
import { showOwnPage } from '../own-page/own-page';
import { addSheetStyles } from './sheet-marks';
import { Viewer } from './viewer';

addSheetStyles();
showOwnPage({ title: (words) => words.viewer.title, children: (inUse) => <Viewer {...inUse} /> });
