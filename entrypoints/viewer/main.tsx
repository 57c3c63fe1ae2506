import 'pdfjs-dist/legacy/web/pdf_viewer.css';
import { preparePdf } from '../../lib/pdf/prepare-pdf';
import { showOwnPage } from '../own-page/own-page';
import { addSheetStyles } from './sheet-marks';
import { Viewer } from './viewer';

if (location.search !== '') preparePdf(); // a file was asked for
addSheetStyles();
showOwnPage({ title: (words) => words.viewer.title, children: (inUse) => <Viewer {...inUse} /> });
