import { fault, type Rule } from './rule';
import { contactMissing } from './contacts';

/** Rights without a way to use them: no contact, no form, nothing that people can do themselves. */
export const rightsWithoutWay: Rule = (given) => {
  const { values, claims } = given;
  const rights = values.filter(({ kind }) => kind === 'right');
  const isToldHow = (claims.get('how-to-exercise') ?? []).some(({ heard }) => heard.isFirm);
  if (rights.length === 0 || isToldHow || contactMissing(given).length === 0) return [];
  return SELF_SERVICE.test(given.document.text)
    ? []
    : [fault('rights-without-way', rights.slice(0, 5))];
};

const SELF_SERVICE =
  /\b(?:in|through|via|from) (?:your |the )?(?:account |profile |app |user )?settings\b|\b(?:in|through|via|from|using) (?:your |the )?(?:admin(?:istration)?|app|account) (?:ui|page|screen|interface|console)\b|self.service|privacy (?:request )?(?:center|centre|portal|form)/i;

const PROMISES =
  /\b(?:will|shall|undertake to|promise to|are going to)\s{1,3}(?:\w{1,12}\s{1,3}){0,2}(?:notify|inform|alert|tell|let you know|give (?:you )?notice)/i;
const OF_CHANGE = /\bchang|\bmodif|\bamend|\bupdat|\brevis/i;
const CHANNEL =
  /\be-?mail|\bpost|\bwebsite|\bweb site|\bsite\b|\bpage\b|\bnotice (?:on|in|within)|\bin.app\b|\bbanner|\bupdating\b|\bby (?:publishing|updating|means)|\bmarketplace|\bpublish|\bdate\b|\bwithin the (?:app|service|product)|\bannounc|\brelease notes|\bdisplay|\bmessage|\b(?:through|via|in|within) (?:the|our) (?:app|application|service|product|communication)\b|\bversion of th/i;

/** `We will notify you of changes`, without saying how. */
export const noticeWithoutChannel: Rule = ({ document: { text }, sentences }) => {
  const found = sentences.filter(({ sentence }, at) => {
    const { block, start, end } = sentence;
    const own = text.slice(start, end);
    if (!PROMISES.test(own) || !OF_CHANGE.test(own) || ABOUT_OTHERS.test(own)) return false;
    const next = sentences.at(at + 1)?.sentence;
    const around = text.slice(block.start, Math.max(block.end, next?.end ?? 0));
    return !CHANNEL.test(around);
  });
  return found.length === 0
    ? []
    : [
        fault(
          'notice-without-channel',
          found.map(({ sentence }) => sentence),
        ),
      ];
};

/**
 * Words that show that a notice is about a breach or personal data, not about changes of the text.
 */
const ABOUT_OTHERS = /\bbreach|\bincident|\bcorrect(?:ed|ion)|\brequest/i;
