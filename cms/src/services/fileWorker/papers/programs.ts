/** Files that a machine carries out when they are opened, and papers that hold macros by their very name. */
export const PROGRAM_FILE =
  /\.(?:exe|dll|com|scr|cpl|msi|msix|bat|cmd|ps1|psm1|vbs|vbe|js|jse|wsf|wsh|hta|jar|lnk|url|reg|sh|app|apk|chm|iso|img|docm|dotm|xlsm|xltm|xlam|xll|pptm|potm|ppsm|ppam)$/i
