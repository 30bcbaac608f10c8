# relgraph completion for PowerShell: put into $PROFILE
#   relgraph completion pwsh | Out-String | Invoke-Expression
Register-ArgumentCompleter -Native -CommandName relgraph -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)
    $line = $commandAst.ToString()
    $position = [Math]::Max($cursorPosition, $line.Length + 1)
    $padded = if ($wordToComplete) { $line } else { "$line " }
    relgraph "[suggest:$([Math]::Min($position, $padded.Length))]" $padded 2>$null | ForEach-Object {
        $text = if ($_ -match '\s') { "'" + $_.Replace("'", "''") + "'" } else { $_ }
        [System.Management.Automation.CompletionResult]::new($text, $_, 'ParameterValue', $_)
    }
}
