import type { IsoDate } from '../mark';

/** A law in force at some time, with the names that texts give it. */
export interface Law {
  /** Number in the register of laws (wetten.overheid.nl). */
  readonly id: string;
  /** Official and short titles, the first letter apart: case does not matter. */
  readonly titles: readonly string[];
  /** Abbreviations that mean this law wherever they stand. */
  readonly short: readonly string[];
  /** Abbreviations that have other meanings too and count only beside an article. */
  readonly shortWithArticle?: readonly string[];
  /** First day in force, where a text of before that day must mean a bill or another law of that name. */
  readonly from?: IsoDate;
  /** Day from which the name belongs to another law. */
  readonly until?: IsoDate;
}

/** The laws that parliamentary papers and letters of municipalities name most. Others are marked without a number. */
export const LAWS: readonly Law[] = [
  { id: 'BWBR0001840', titles: ['grondwet'], short: [], shortWithArticle: ['Gw'] },
  { id: 'BWBR0005416', titles: ['gemeentewet'], short: [] },
  { id: 'BWBR0005645', titles: ['provinciewet'], short: [] },
  { id: 'BWBR0008290', titles: ['financiële-verhoudingswet', 'financiële verhoudingswet'], short: ['Fvw'] },
  { id: 'BWBR0003740', titles: ['wet gemeenschappelijke regelingen'], short: ['Wgr'] },
  { id: 'BWBR0011987', titles: ['wet financiering decentrale overheden', 'wet fido'], short: [] },
  { id: 'BWBR0004627', titles: ['kieswet'], short: [] },
  { id: 'BWBR0039429', titles: ['comptabiliteitswet 2016'], short: ['CW 2016'] },
  { id: 'BWBR0005537', titles: ['algemene wet bestuursrecht'], short: ['Awb'] },
  { id: 'BWBR0005252', titles: ['wet openbaarheid van bestuur'], short: ['Wob'] },
  { id: 'BWBR0045754', titles: ['wet open overheid'], short: ['Woo'], from: '2022-05-01' },
  { id: 'BWBR0011468', titles: ['wet bescherming persoonsgegevens'], short: ['Wbp'] },
  { id: 'BWBR0040940', titles: ['uitvoeringswet algemene verordening gegevensbescherming'], short: ['UAVG'] },
  { id: 'BWBR0007376', titles: ['archiefwet 1995'], short: [] },
  { id: 'BWBR0032249', titles: ['wet normering topinkomens', 'wet normering bezoldiging topfunctionarissen publieke en semipublieke sector'], short: ['Wnt'] },
  { id: 'BWBR0013798', titles: ['wet bibob', 'wet bevordering integriteitsbeoordelingen door het openbaar bestuur'], short: [] },
  { id: 'BWBR0020031', titles: ['wet maatschappelijke ondersteuning'], short: ['Wmo', 'Wmo 2007'], until: '2015-01-01' },
  { id: 'BWBR0035362', titles: ['wet maatschappelijke ondersteuning 2015'], short: ['Wmo 2015'] },
  { id: 'BWBR0035362', titles: ['wet maatschappelijke ondersteuning'], short: ['Wmo'], from: '2015-01-01' },
  { id: 'BWBR0034925', titles: ['jeugdwet'], short: [], from: '2014-03-01' },
  { id: 'BWBR0015703', titles: ['participatiewet', 'wet werk en bijstand'], short: ['WWB'], shortWithArticle: ['PW', 'Pw'] },
  { id: 'BWBR0008903', titles: ['wet sociale werkvoorziening', 'wet op de sociale werkvoorziening'], short: ['Wsw'] },
  { id: 'BWBR0008657', titles: ['wet werk en arbeidsondersteuning jonggehandicapten', 'wet arbeidsongeschiktheidsvoorziening jonggehandicapten'], short: ['Wajong'] },
  { id: 'BWBR0002614', titles: ['algemene wet bijzondere ziektekosten'], short: ['AWBZ'] },
  { id: 'BWBR0035917', titles: ['wet langdurige zorg'], short: ['Wlz'], from: '2014-12-01' },
  { id: 'BWBR0018450', titles: ['zorgverzekeringswet'], short: ['Zvw'] },
  { id: 'BWBR0020078', titles: ['wet marktordening gezondheidszorg'], short: ['Wmg'] },
  { id: 'BWBR0006251', titles: ['wet big', 'wet op de beroepen in de individuele gezondheidszorg'], short: [] },
  { id: 'BWBR0037173', titles: ['wet kwaliteit, klachten en geschillen zorg', 'wet kwaliteit klachten en geschillen zorg'], short: ['Wkkgz'] },
  { id: 'BWBR0040635', titles: ['wet verplichte geestelijke gezondheidszorg'], short: ['Wvggz'] },
  { id: 'BWBR0040632', titles: ['wet zorg en dwang', 'wet zorg en dwang psychogeriatrische en verstandelijk gehandicapte cliënten'], short: ['Wzd'] },
  { id: 'BWBR0004044', titles: ['wet inkomensvoorziening oudere en gedeeltelijk arbeidsongeschikte werkloze werknemers'], short: ['IOAW'] },
  { id: 'BWBR0004163', titles: ['wet inkomensvoorziening oudere en gedeeltelijk arbeidsongeschikte gewezen zelfstandigen'], short: ['IOAZ'] },
  { id: 'BWBR0002221', titles: ['algemene ouderdomswet'], short: ['AOW'] },
  { id: 'BWBR0007795', titles: ['algemene nabestaandenwet'], short: [], shortWithArticle: ['Anw'] },
  { id: 'BWBR0004045', titles: ['werkloosheidswet'], short: [], shortWithArticle: ['WW'] },
  { id: 'BWBR0019057', titles: ['wet werk en inkomen naar arbeidsvermogen'], short: ['WIA'] },
  { id: 'BWBR0001888', titles: ['ziektewet'], short: [], shortWithArticle: ['ZW'] },
  { id: 'BWBR0018472', titles: ['algemene wet inkomensafhankelijke regelingen'], short: ['Awir'] },
  { id: 'BWBR0037885', titles: ['omgevingswet'], short: [], shortWithArticle: ['Ow'] },
  { id: 'BWBR0020449', titles: ['wet ruimtelijke ordening'], short: ['Wro'] },
  { id: 'BWBR0024779', titles: ['wet algemene bepalingen omgevingsrecht'], short: ['Wabo'] },
  { id: 'BWBR0003245', titles: ['wet milieubeheer'], short: [], shortWithArticle: ['Wm'] },
  { id: 'BWBR0004054', titles: ['meststoffenwet'], short: [] },
  { id: 'BWBR0025458', titles: ['waterwet'], short: [] },
  { id: 'BWBR0005181', titles: ['woningwet'], short: [] },
  { id: 'BWBR0035303', titles: ['huisvestingswet 2014'], short: [] },
  { id: 'BWBR0011823', titles: ['vreemdelingenwet 2000'], short: ['Vw 2000'] },
  { id: 'BWBR0003738', titles: ['rijkswet op het nederlanderschap'], short: ['RWN'] },
  { id: 'BWBR0005682', titles: ['wet op het hoger onderwijs en wetenschappelijk onderzoek'], short: ['WHW'] },
  { id: 'BWBR0003420', titles: ['wet op het primair onderwijs'], short: ['WPO'] },
  { id: 'BWBR0007625', titles: ['wet educatie en beroepsonderwijs'], short: [], shortWithArticle: ['WEB'] },
  { id: 'BWBR0002628', titles: ['leerplichtwet 1969', 'leerplichtwet'], short: [] },
  { id: 'BWBR0025028', titles: ['mediawet 2008'], short: [] },
  { id: 'BWBR0009950', titles: ['telecommunicatiewet'], short: [] },
  { id: 'BWBR0031788', titles: ['politiewet 2012'], short: [] },
  { id: 'BWBR0001854', titles: ['wetboek van strafrecht'], short: [], shortWithArticle: ['Sr'] },
  { id: 'BWBR0001903', titles: ['wetboek van strafvordering'], short: [], shortWithArticle: ['Sv'] },
  { id: 'BWBR0001827', titles: ['wetboek van burgerlijke rechtsvordering'], short: [], shortWithArticle: ['Rv'] },
  { id: 'BWBR0001860', titles: ['faillissementswet'], short: [], shortWithArticle: ['Fw'] },
  { id: 'BWBR0001941', titles: ['opiumwet'], short: [] },
  { id: 'BWBR0006622', titles: ['wegenverkeerswet 1994'], short: ['WVW 1994'] },
  { id: 'BWBR0020368', titles: ['wet op het financieel toezicht'], short: ['Wft'] },
  { id: 'BWBR0024282', titles: ['wet ter voorkoming van witwassen en financieren van terrorisme'], short: ['Wwft'] },
  { id: 'BWBR0002320', titles: ['algemene wet inzake rijksbelastingen'], short: ['AWR'] },
  { id: 'BWBR0011353', titles: ['wet inkomstenbelasting 2001'], short: ['Wet IB 2001'] },
  { id: 'BWBR0002629', titles: ['wet op de omzetbelasting 1968'], short: ['Wet OB 1968'] },
  { id: 'BWBR0007119', titles: ['wet waardering onroerende zaken'], short: ['Wet WOZ'] },
];

/** The books of the Burgerlijk Wetboek, which stand in the register one by one. */
export const CIVIL_CODE_BOOKS: ReadonlyMap<string, string> = new Map([
  ['1', 'BWBR0002656'], ['2', 'BWBR0003045'], ['3', 'BWBR0005291'], ['4', 'BWBR0002761'], ['5', 'BWBR0005288'], ['6', 'BWBR0005289'],
  ['7', 'BWBR0005290'], ['7A', 'BWBR0006000'], ['8', 'BWBR0005034'], ['10', 'BWBR0030068'],
]);
