/**
 * @jest-environment jsdom
 */
// As one file: to load what reads files and knows Jira takes longer than what is tried here.
import './tab/given';
import './tab/many';
import './tab/record';
import './tab/statement';
import './tab/two';
import './tab/typing';
