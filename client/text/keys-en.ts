import type { Text } from './text.ts';

/** The key sheet: groups of keys and what they do. */
export const keysEn: Text['sheet'] = {
  title: 'Keys',
  open: 'Keys (?)',
  groups: [
    {
      name: 'Anywhere',
      keys: [
        ['/', 'search'],
        ['?', 'this sheet'],
        ['Esc', 'one level out'],
        ['Ctrl Z', 'undo'],
        ['Ctrl ⇧ Z', 'redo'],
      ],
    },
    {
      name: 'On the map',
      keys: [
        ['← →', 'walk along supply or relations'],
        ['↑ ↓', 'up and down the column, or to the node beside'],
        ['Enter', 'inspect; again: into the inspector'],
        ['Space', 'add to the selection'],
        ['E', 'expand'],
        ['1 2 3', 'expand one, two or three levels'],
        ['Backspace', 'collapse'],
        ['U D', 'trace upstream, downstream'],
        ['P', 'path to …'],
        ['.', 'pin'],
        ['Delete', 'hide; no data is deleted'],
        ['⇧ Delete', 'hide the others'],
        ['S W C', 'sources, what-if, copy the link'],
        ['⇧ F10', 'what can be done'],
        ['+ −', 'zoom in and out'],
        ['0', 'the whole map'],
      ],
    },
    {
      name: 'Mouse and touch',
      keys: [
        ['Click', 'select and inspect'],
        ['Ctrl click', 'add to the selection'],
        ['Double-click', 'expand, at most twelve, can be undone'],
        ['Right-click, long press', 'what can be done'],
        ['Drag the ground', 'move the window'],
        ['Drag a node', 'move and pin it'],
        ['⇧ drag', 'select by a box'],
      ],
    },
    {
      name: 'In the table',
      keys: [
        ['↑ ↓', 'row by row'],
        ['← →', 'fold, unfold'],
        ['Home End', 'first row, last row'],
        ['Enter', 'inspect'],
      ],
    },
  ],
};
