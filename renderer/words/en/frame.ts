/** The frame of a document's window: its regions, columns, keys. */
export const frame = {
  'frame.header': 'Where this agreement stands',
  'frame.outline': 'Outline',
  'frame.page': 'Agreement',
  'frame.panel': 'Findings, effects and sign-off',
  'frame.tools': 'Text tools',
  'frame.status': 'State of the file',
  'frame.findings': 'Findings',
  'frame.findings-count': 'Findings {count, number}',
  'frame.close-outline': 'Close the outline',
  'frame.close-panel': 'Close the panel',
} as const;
