import { excelWorld } from './crash/excelWorld';
import { CHANNELS } from './crash/outside';
import { sheetsWorld } from './crash/sheetsWorld';
import { matrix, printKilled, type Sample } from './crash/suite';
import { THOROUGH } from '../support/effort';

printKilled();

// A run on the genuine office.js takes more than a hundred requests: the matrix takes every n-th of them, each channel its own.
const SOME: Sample = { 'a run': [9, 14], 'going on': [9, 11], dropping: [5, 5], deciding: [5, 6] };
CHANNELS.forEach((make, i) => matrix(`Excel, ${make().name}`, () => excelWorld(make()), SOME, i));

// A third of the points, of the shorter phase half of them, or all: those of the server alone are killed one by one below.
const THIRD: Sample = { 'a run': [3, 30], 'going on': [2, 25], dropping: [3, 5], deciding: [3, 6] };
const ALL: Sample = { 'a run': [1, 60], 'going on': [1, 50], dropping: [1, 6], deciding: [1, 10] };
matrix('Sheets, MailApp, pane and server die', () => sheetsWorld('both'), THOROUGH ? ALL : THIRD);
const ON_SERVER: Sample = { 'a run': [1, 30], 'going on': [1, 25], dropping: [1, 2], deciding: [1, 6] };
matrix('Sheets, MailApp, the server dies', () => sheetsWorld('server'), ON_SERVER);
