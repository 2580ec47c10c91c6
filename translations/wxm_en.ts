<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ChatWords</name>
    <message>
        <source>Refused by the server</source>
        <translation>Refused by the server</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Refused: %1</translation>
    </message>
    <message>
        <source>You</source>
        <translation>You</translation>
    </message>
    <message>
        <source>Attachment %1</source>
        <translation>Attachment %1</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Queued</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Sending…</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Checking…</translation>
    </message>
    <message>
        <source>Not confirmed: the link dropped before the server answered</source>
        <translation>Not confirmed: the link dropped before the server answered</translation>
    </message>
    <message>
        <source>Thread %1 opened, no older messages</source>
        <translation>Thread %1 opened, no older messages</translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>%n new message</numerusform>
            <numerusform>%n new messages</numerusform>
        </translation>
    </message>
    <message>
        <source>The conversation begins here</source>
        <translation>The conversation begins here</translation>
    </message>
    <message>
        <source>The computer slept from %1 to %2</source>
        <translation>The computer slept from %1 to %2</translation>
    </message>
    <message>
        <source>No events from the server, %1 to %2</source>
        <translation>No events from the server, %1 to %2</translation>
    </message>
    <message>
        <source>The server closed the link, %1 to %2</source>
        <translation>The server closed the link, %1 to %2</translation>
    </message>
    <message>
        <source>The server stopped answering, %1 to %2</source>
        <translation>The server stopped answering, %1 to %2</translation>
    </message>
    <message>
        <source>Link lost %1 to %2</source>
        <translation>Link lost %1 to %2</translation>
    </message>
    <message>
        <source>not compared yet</source>
        <translation>not compared yet</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) read again</source>
        <translation>
            <numerusform>%n message read again</numerusform>
            <numerusform>%n messages read again</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing was missed</source>
        <translation>nothing was missed</translation>
    </message>
    <message>
        <source>not everything could be recovered</source>
        <translation>not everything could be recovered</translation>
    </message>
    <message>
        <source>not recoverable</source>
        <translation>not recoverable</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>what happened, what became of it</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The server asks to wait, sent by itself at %1</source>
        <translation>The server asks to wait, sent by itself at %1</translation>
    </message>
    <message>
        <source>The server is down for maintenance, next try at %1</source>
        <translation>The server is down for maintenance, next try at %1</translation>
    </message>
    <message>
        <source>The server is not available, next try at %1</source>
        <translation>The server is not available, next try at %1</translation>
    </message>
    <message>
        <source>Not confirmed: the server did not answer in time</source>
        <translation>Not confirmed: the server did not answer in time</translation>
    </message>
    <message>
        <source>Not confirmed: the server&apos;s answer was not understood</source>
        <translation>Not confirmed: the server&apos;s answer was not understood</translation>
    </message>
    <message>
        <source>Not confirmed: the server answered %1, so it may or may not have been sent</source>
        <translation>Not confirmed: the server answered %1, so it may or may not have been sent</translation>
    </message>
    <message>
        <source>The server saved less than was sent</source>
        <translation>The server saved less than was sent</translation>
    </message>
    <message>
        <source>Queued until the sign-in is renewed</source>
        <translation>Queued until the sign-in is renewed</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Everywhere</source>
        <translation>Everywhere</translation>
    </message>
    <message>
        <source>Support and messages</source>
        <translation>Support and messages</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Support</translation>
    </message>
    <message>
        <source>The reply</source>
        <translation>The reply</translation>
    </message>
    <message>
        <source>Library of saved replies</source>
        <translation>Library of saved replies</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Search messages</source>
        <translation>Search messages</translation>
    </message>
    <message>
        <source>My day</source>
        <translation>My day</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Triage of flagged comments</source>
        <translation>Triage of flagged comments</translation>
    </message>
    <message>
        <source>Sheet of a person</source>
        <translation>Sheet of a person</translation>
    </message>
    <message>
        <source>Journal of actions</source>
        <translation>Journal of actions</translation>
    </message>
    <message>
        <source>Go to a thread, a person, a live, an action</source>
        <translation>Go to a thread, a person, a live, an action</translation>
    </message>
    <message>
        <source>All keyboard shortcuts</source>
        <translation>All keyboard shortcuts</translation>
    </message>
    <message>
        <source>Pages of the window</source>
        <translation>Pages of the window</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Search the list, or the thread you are in</source>
        <translation>Search the list, or the thread you are in</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Next pane</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Previous pane</translation>
    </message>
    <message>
        <source>Close, or go back</source>
        <translation>Close, or go back</translation>
    </message>
    <message>
        <source>Activate what is selected</source>
        <translation>Activate what is selected</translation>
    </message>
    <message>
        <source>Next or previous control</source>
        <translation>Next or previous control</translation>
    </message>
    <message>
        <source>Move in lists and texts</source>
        <translation>Move in lists and texts</translation>
    </message>
    <message>
        <source>Move by words, and select, in a text</source>
        <translation>Move by words, and select, in a text</translation>
    </message>
    <message>
        <source>Copy, cut, paste, select all</source>
        <translation>Copy, cut, paste, select all</translation>
    </message>
    <message>
        <source>Undo typing, or the reply just sent; redo</source>
        <translation>Undo typing, or the reply just sent; redo</translation>
    </message>
    <message>
        <source>Next thread</source>
        <translation>Next thread</translation>
    </message>
    <message>
        <source>Previous thread</source>
        <translation>Previous thread</translation>
    </message>
    <message>
        <source>Recently opened threads</source>
        <translation>Recently opened threads</translation>
    </message>
    <message>
        <source>The same, from the oldest</source>
        <translation>The same, from the oldest</translation>
    </message>
    <message>
        <source>In the list: select several threads</source>
        <translation>In the list: select several threads</translation>
    </message>
    <message>
        <source>Quote the message in the reply</source>
        <translation>Quote the message in the reply</translation>
    </message>
    <message>
        <source>All saved replies</source>
        <translation>All saved replies</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Attach files</translation>
    </message>
    <message>
        <source>Translate the thread, where your company has a translator</source>
        <translation>Translate the thread, where your company has a translator</translation>
    </message>
    <message>
        <source>Resolve or reopen the thread</source>
        <translation>Resolve or reopen the thread</translation>
    </message>
    <message>
        <source>Assign the thread to me</source>
        <translation>Assign the thread to me</translation>
    </message>
    <message>
        <source>Hand the thread over</source>
        <translation>Hand the thread over</translation>
    </message>
    <message>
        <source>Snooze the thread</source>
        <translation>Snooze the thread</translation>
    </message>
    <message>
        <source>Labels of the thread</source>
        <translation>Labels of the thread</translation>
    </message>
    <message>
        <source>Show or hide the customer</source>
        <translation>Show or hide the customer</translation>
    </message>
    <message>
        <source>Open the thread that waits longest</source>
        <translation>Open the thread that waits longest</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Filter the list</translation>
    </message>
    <message>
        <source>Views of the list</source>
        <translation>Views of the list</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>New conversation</translation>
    </message>
    <message>
        <source>Send the reply, as the settings have it</source>
        <translation>Send the reply, as the settings have it</translation>
    </message>
    <message>
        <source>Start a new line</source>
        <translation>Start a new line</translation>
    </message>
    <message>
        <source>Send both sides of the saved reply</source>
        <translation>Send both sides of the saved reply</translation>
    </message>
    <message>
        <source>Next or previous place to fill</source>
        <translation>Next or previous place to fill</translation>
    </message>
    <message>
        <source>Saved replies, in the reply</source>
        <translation>Saved replies, in the reply</translation>
    </message>
    <message>
        <source>Emoji by name, in the reply</source>
        <translation>Emoji by name, in the reply</translation>
    </message>
    <message>
        <source>Earlier replies, in an empty reply</source>
        <translation>Earlier replies, in an empty reply</translation>
    </message>
    <message>
        <source>Paragraph from the left, or from the right</source>
        <translation>Paragraph from the left, or from the right</translation>
    </message>
    <message>
        <source>Emoji, to choose from</source>
        <translation>Emoji, to choose from</translation>
    </message>
    <message>
        <source>Suggestions for a marked word</source>
        <translation>Suggestions for a marked word</translation>
    </message>
    <message>
        <source>New saved reply</source>
        <translation>New saved reply</translation>
    </message>
    <message>
        <source>Save the reply</source>
        <translation>Save the reply</translation>
    </message>
    <message>
        <source>The other side of the reply</source>
        <translation>The other side of the reply</translation>
    </message>
    <message>
        <source>Insert a place to fill</source>
        <translation>Insert a place to fill</translation>
    </message>
    <message>
        <source>Insert a variable</source>
        <translation>Insert a variable</translation>
    </message>
    <message>
        <source>Previous or next thread with a hit</source>
        <translation>Previous or next thread with a hit</translation>
    </message>
    <message>
        <source>A day back or on</source>
        <translation>A day back or on</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Export my day</source>
        <translation>Export my day</translation>
    </message>
    <message>
        <source>Pin or unpin the comment</source>
        <translation>Pin or unpin the comment</translation>
    </message>
    <message>
        <source>Remove the comment</source>
        <translation>Remove the comment</translation>
    </message>
    <message>
        <source>Remove with a reason…</source>
        <translation>Remove with a reason…</translation>
    </message>
    <message>
        <source>Remove all comments of this person here</source>
        <translation>Remove all comments of this person here</translation>
    </message>
    <message>
        <source>Block or unblock the viewer</source>
        <translation>Block or unblock the viewer</translation>
    </message>
    <message>
        <source>Block with a reason, in other lives too…</source>
        <translation>Block with a reason, in other lives too…</translation>
    </message>
    <message>
        <source>The preset of the key, as set in the menu of the live</source>
        <translation>The preset of the key, as set in the menu of the live</translation>
    </message>
    <message>
        <source>Undo what is waiting</source>
        <translation>Undo what is waiting</translation>
    </message>
    <message>
        <source>Undo all that is waiting</source>
        <translation>Undo all that is waiting</translation>
    </message>
    <message>
        <source>Add the comment to the selection, or take it out</source>
        <translation>Add the comment to the selection, or take it out</translation>
    </message>
    <message>
        <source>Extend the selection</source>
        <translation>Extend the selection</translation>
    </message>
    <message>
        <source>Show a wave row by row, or fold it again</source>
        <translation>Show a wave row by row, or fold it again</translation>
    </message>
    <message>
        <source>Hold: pauses the feed</source>
        <translation>Hold: pauses the feed</translation>
    </message>
    <message>
        <source>Author of the comment</source>
        <translation>Author of the comment</translation>
    </message>
    <message>
        <source>Everything about the author, and the name check</source>
        <translation>Everything about the author, and the name check</translation>
    </message>
    <message>
        <source>An evidence pack of what was said around the comment</source>
        <translation>An evidence pack of what was said around the comment</translation>
    </message>
    <message>
        <source>Hold: show what is blurred</source>
        <translation>Hold: show what is blurred</translation>
    </message>
    <message>
        <source>Add a watch word…</source>
        <translation>Add a watch word…</translation>
    </message>
    <message>
        <source>Put the author on the watch-list, or take them off</source>
        <translation>Put the author on the watch-list, or take them off</translation>
    </message>
    <message>
        <source>Go to the newest comment</source>
        <translation>Go to the newest comment</translation>
    </message>
    <message>
        <source>The next flagged comment</source>
        <translation>The next flagged comment</translation>
    </message>
    <message>
        <source>The previous flagged comment</source>
        <translation>The previous flagged comment</translation>
    </message>
    <message>
        <source>Search in the feed</source>
        <translation>Search in the feed</translation>
    </message>
    <message>
        <source>Approve the guest who waits longest</source>
        <translation>Approve the guest who waits longest</translation>
    </message>
    <message>
        <source>Reject the guest who waits longest</source>
        <translation>Reject the guest who waits longest</translation>
    </message>
    <message>
        <source>The next live</source>
        <translation>The next live</translation>
    </message>
    <message>
        <source>The previous live</source>
        <translation>The previous live</translation>
    </message>
    <message>
        <source>A live by the position of its tab</source>
        <translation>A live by the position of its tab</translation>
    </message>
    <message>
        <source>A layout</source>
        <translation>A layout</translation>
    </message>
    <message>
        <source>Save as a new layout…</source>
        <translation>Save as a new layout…</translation>
    </message>
    <message>
        <source>Triage: the flagged comments of all lives</source>
        <translation>Triage: the flagged comments of all lives</translation>
    </message>
    <message>
        <source>The next comment</source>
        <translation>The next comment</translation>
    </message>
    <message>
        <source>The previous comment</source>
        <translation>The previous comment</translation>
    </message>
    <message>
        <source>The next step that is proposed</source>
        <translation>The next step that is proposed</translation>
    </message>
    <message>
        <source>Reviewed, keep it</source>
        <translation>Reviewed, keep it</translation>
    </message>
    <message>
        <source>False alarm</source>
        <translation>False alarm</translation>
    </message>
    <message>
        <source>Write a note about the person</source>
        <translation>Write a note about the person</translation>
    </message>
    <message>
        <source>The opposite of the entry</source>
        <translation>The opposite of the entry</translation>
    </message>
    <message>
        <source>Emergency sheet: what to switch on in a raid</source>
        <translation>Emergency sheet: what to switch on in a raid</translation>
    </message>
    <message>
        <source>Names, phrases and links to write with</source>
        <translation>Names, phrases and links to write with</translation>
    </message>
    <message>
        <source>Back to where you were, before a hit, a quote, a day or another page</source>
        <translation>Back to where you were, before a hit, a quote, a day or another page</translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation>Forward again</translation>
    </message>
    <message>
        <source>Save the attachment of the message</source>
        <translation>Save the attachment of the message</translation>
    </message>
    <message>
        <source>Go to a day of the thread</source>
        <translation>Go to a day of the thread</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Larger text</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Smaller text</translation>
    </message>
    <message>
        <source>Text of the usual size</source>
        <translation>Text of the usual size</translation>
    </message>
    <message>
        <source>Send the reply later</source>
        <translation>Send the reply later</translation>
    </message>
    <message>
        <source>Follow the thread, or stop following it</source>
        <translation>Follow the thread, or stop following it</translation>
    </message>
    <message>
        <source>Tidy the reply: spaces, punctuation, digits</source>
        <translation>Tidy the reply: spaces, punctuation, digits</translation>
    </message>
</context>
<context>
    <name>Diagnostics</name>
    <message>
        <source>signed in</source>
        <translation>signed in</translation>
    </message>
    <message>
        <source>signed out</source>
        <translation>signed out</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>connecting</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>connected</translation>
    </message>
    <message>
        <source>lost, reconnecting</source>
        <translation>lost, reconnecting</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
    <message>
        <source>the server closed the link</source>
        <translation>the server closed the link</translation>
    </message>
    <message>
        <source>the link broke or the server cannot be reached</source>
        <translation>the link broke or the server cannot be reached</translation>
    </message>
    <message>
        <source>the server does not answer</source>
        <translation>the server does not answer</translation>
    </message>
    <message>
        <source>something answers, but not the live server</source>
        <translation>something answers, but not the live server</translation>
    </message>
    <message>
        <source>the certificate or the encryption was refused</source>
        <translation>the certificate or the encryption was refused</translation>
    </message>
    <message>
        <source>the server does not accept the sign-in</source>
        <translation>the server does not accept the sign-in</translation>
    </message>
    <message>
        <source>signed out here</source>
        <translation>signed out here</translation>
    </message>
    <message>
        <source>signed out: the sign-in can no longer be renewed</source>
        <translation>signed out: the sign-in can no longer be renewed</translation>
    </message>
    <message>
        <source>signed out: revoked elsewhere, or blocked</source>
        <translation>signed out: revoked elsewhere, or blocked</translation>
    </message>
    <message>
        <source>signed out: the live server refuses the sign-in</source>
        <translation>signed out: the live server refuses the sign-in</translation>
    </message>
    <message>
        <source>the sign-in was renewed</source>
        <translation>the sign-in was renewed</translation>
    </message>
    <message>
        <source>WXM Console</source>
        <translation>WXM Console</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Kernel</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Policy</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Updates</translation>
    </message>
    <message>
        <source>this computer slept, or its clock was set</source>
        <translation>this computer slept, or its clock was set</translation>
    </message>
    <message>
        <source>events were missed while the link stood</source>
        <translation>events were missed while the link stood</translation>
    </message>
    <message>
        <source>a proxy in the way does not let the link through</source>
        <translation>a proxy in the way does not let the link through</translation>
    </message>
    <message>
        <source>this computer has no network</source>
        <translation>this computer has no network</translation>
    </message>
    <message>
        <source>the live server still refuses the sign-in</source>
        <translation>the live server still refuses the sign-in</translation>
    </message>
    <message>
        <source>disconnected again and again: is this account in use elsewhere?</source>
        <translation>disconnected again and again: is this account in use elsewhere?</translation>
    </message>
    <message>
        <source>signed out: the sign-in could not be renewed</source>
        <translation>signed out: the sign-in could not be renewed</translation>
    </message>
    <message>
        <source>the sign-in cannot be renewed for now</source>
        <translation>the sign-in cannot be renewed for now</translation>
    </message>
    <message>
        <source>the live connection uses long polling</source>
        <translation>the live connection uses long polling</translation>
    </message>
    <message>
        <source>the live connection uses WebSocket</source>
        <translation>the live connection uses WebSocket</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>The server could not do this. Try again.</source>
        <translation>The server could not do this. Try again.</translation>
    </message>
    <message>
        <source>The server answered %1. Try again in a moment.</source>
        <translation>The server answered %1. Try again in a moment.</translation>
    </message>
    <message>
        <source>The server cannot be reached. Check the network.</source>
        <translation>The server cannot be reached. Check the network.</translation>
    </message>
    <message>
        <source>The server did not answer in time. Try again.</source>
        <translation>The server did not answer in time. Try again.</translation>
    </message>
    <message>
        <source>The connection is not secure: the server&apos;s certificate was refused.</source>
        <translation>The connection is not secure: the server&apos;s certificate was refused.</translation>
    </message>
    <message>
        <source>This address is not encrypted. Use https.</source>
        <translation>This address is not encrypted. Use https.</translation>
    </message>
    <message>
        <source>You are signed out. Sign in again.</source>
        <translation>You are signed out. Sign in again.</translation>
    </message>
    <message>
        <source>Your account may not do this.</source>
        <translation>Your account may not do this.</translation>
    </message>
    <message>
        <source>This no longer exists.</source>
        <translation>This no longer exists.</translation>
    </message>
    <message>
        <source>This server does not offer it.</source>
        <translation>This server does not offer it.</translation>
    </message>
    <message>
        <source>Someone else changed it in the meantime.</source>
        <translation>Someone else changed it in the meantime.</translation>
    </message>
    <message>
        <source>The server did not accept what was entered.</source>
        <translation>The server did not accept what was entered.</translation>
    </message>
    <message>
        <source>Too many requests. Wait a little and try again.</source>
        <translation>Too many requests. Wait a little and try again.</translation>
    </message>
    <message>
        <source>The server refused.</source>
        <translation>The server refused.</translation>
    </message>
    <message>
        <source>The answer was not understood. Perhaps this is not a WXM server.</source>
        <translation>The answer was not understood. Perhaps this is not a WXM server.</translation>
    </message>
    <message>
        <source>Not confirmed: the link dropped before the server answered.</source>
        <translation>Not confirmed: the link dropped before the server answered.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelled.</translation>
    </message>
    <message>
        <source>Not confirmed: the server did not answer in time.</source>
        <translation>Not confirmed: the server did not answer in time.</translation>
    </message>
    <message>
        <source>Not confirmed: the server&apos;s answer was not understood.</source>
        <translation>Not confirmed: the server&apos;s answer was not understood.</translation>
    </message>
    <message>
        <source>Not confirmed: the server answered %1, so it may or may not have been done.</source>
        <translation>Not confirmed: the server answered %1, so it may or may not have been done.</translation>
    </message>
    <message>
        <source>The server answered with a web page (%1). Try again in a moment.</source>
        <translation>The server answered with a web page (%1). Try again in a moment.</translation>
    </message>
    <message>
        <source>The server is down for maintenance. Try again in a moment.</source>
        <translation>The server is down for maintenance. Try again in a moment.</translation>
    </message>
    <message>
        <source>The server took this for one of its web pages (419). Ask your administrator.</source>
        <translation>The server took this for one of its web pages (419). Ask your administrator.</translation>
    </message>
    <message>
        <source>This is locked on the server.</source>
        <translation>This is locked on the server.</translation>
    </message>
    <message>
        <source>Too many requests. Try again %1.</source>
        <comment>%1: in 8 s</comment>
        <translation>Too many requests. Try again %1.</translation>
    </message>
    <message>
        <source>The server does not have this, or does not offer it.</source>
        <translation>The server does not have this, or does not offer it.</translation>
    </message>
    <message>
        <source>The server did not receive all that was sent: something in between removed it. Ask your administrator.</source>
        <translation>The server did not receive all that was sent: something in between removed it. Ask your administrator.</translation>
    </message>
    <message>
        <source>The sign-in is too long for the web server in front of this server. Ask your administrator.</source>
        <translation>The sign-in is too long for the web server in front of this server. Ask your administrator.</translation>
    </message>
    <message>
        <source>This is too large for the server.</source>
        <translation>This is too large for the server.</translation>
    </message>
    <message>
        <source>the account number</source>
        <translation>the account number</translation>
    </message>
    <message>
        <source>the text</source>
        <translation>the text</translation>
    </message>
    <message>
        <source>the phone number</source>
        <translation>the phone number</translation>
    </message>
    <message>
        <source>the country code</source>
        <translation>the country code</translation>
    </message>
    <message>
        <source>the account type</source>
        <translation>the account type</translation>
    </message>
    <message>
        <source>the attachment</source>
        <translation>the attachment</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>Evidence pack</source>
        <translation>Evidence pack</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Made</translation>
    </message>
    <message>
        <source>By</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>About</source>
        <translation>About</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Comments</translation>
    </message>
    <message>
        <source>Of them removed, with their text</source>
        <translation>Of them removed, with their text</translation>
    </message>
    <message>
        <source>Actions of staff</source>
        <translation>Actions of staff</translation>
    </message>
    <message>
        <source>Missing, in seconds</source>
        <translation>Missing, in seconds</translation>
    </message>
    <message>
        <source>Names of bystanders</source>
        <translation>Names of bystanders</translation>
    </message>
    <message>
        <source>masked; their words are not</source>
        <translation>masked; their words are not</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>shown</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Anybody can check it: sha256sum -c manifest.sha256. There is no password: who has to judge it must be able to open it.</source>
        <translation>Anybody can check it: sha256sum -c manifest.sha256. There is no password: who has to judge it must be able to open it.</translation>
    </message>
</context>
<context>
    <name>FileWords</name>
    <message>
        <source>Refused: %1, the limit is %2</source>
        <translation>Refused: %1, the limit is %2</translation>
    </message>
    <message>
        <source>Refused: this kind of file could run on the customer’s computer</source>
        <translation>Refused: this kind of file could run on the customer’s computer</translation>
    </message>
    <message>
        <source>Refused: the file is empty</source>
        <translation>Refused: the file is empty</translation>
    </message>
    <message>
        <source>Refused: the file cannot be read, or was changed</source>
        <translation>Refused: the file cannot be read, or was changed</translation>
    </message>
    <message>
        <source>Refused: too many files for one reply</source>
        <translation>Refused: too many files for one reply</translation>
    </message>
    <message>
        <source>This server does not accept files</source>
        <translation>This server does not accept files</translation>
    </message>
    <message>
        <source>Stopped by you</source>
        <translation>Stopped by you</translation>
    </message>
    <message>
        <source>Refused: larger than this server takes</source>
        <translation>Refused: larger than this server takes</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Refused: %1</translation>
    </message>
    <message>
        <source>Stopped at %1, the link was lost</source>
        <translation>Stopped at %1, the link was lost</translation>
    </message>
    <message>
        <source>Stopped: %1</source>
        <translation>Stopped: %1</translation>
    </message>
    <message>
        <source>Being checked</source>
        <translation>Being checked</translation>
    </message>
    <message>
        <source>%1, next</source>
        <translation>%1, next</translation>
    </message>
    <message>
        <source>%1, uploaded</source>
        <translation>%1, uploaded</translation>
    </message>
    <message>
        <source>uploaded</source>
        <translation>uploaded</translation>
    </message>
</context>
<context>
    <name>FilterLine</name>
    <message>
        <source>Comments here are filtered: insults, links and repeated messages are removed.</source>
        <translation>Comments here are filtered: insults, links and repeated messages are removed.</translation>
    </message>
    <message>
        <source>Filters are on because of many unwanted comments. Thank you for your patience.</source>
        <translation>Filters are on because of many unwanted comments. Thank you for your patience.</translation>
    </message>
</context>
<context>
    <name>FilterWords</name>
    <message>
        <source>Pending</source>
        <comment>of a thread</comment>
        <translation>Pending</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <comment>of a thread</comment>
        <translation>Snoozed</translation>
    </message>
    <message>
        <source>Resolved</source>
        <comment>of a thread</comment>
        <translation>Resolved</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>of a thread</comment>
        <translation>Open</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabic</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandOver</name>
    <message>
        <source>Removal of a comment</source>
        <translation>Removal of a comment</translation>
    </message>
    <message>
        <source>Pin of a comment</source>
        <translation>Pin of a comment</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Block</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Unblock</translation>
    </message>
    <message>
        <source>Decision on a guest</source>
        <translation>Decision on a guest</translation>
    </message>
    <message>
        <source>Change of a moderator</source>
        <translation>Change of a moderator</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>%1 of %2 in %3 is not confirmed, sent %4: check it in the journal</source>
        <translation>%1 of %2 in %3 is not confirmed, sent %4: check it in the journal</translation>
    </message>
    <message>
        <source>%1 of %2 in %3 was refused at %4</source>
        <translation>%1 of %2 in %3 was refused at %4</translation>
    </message>
    <message>
        <source>A wave goes on, first in %1. Comments: %2, people: %3</source>
        <translation>A wave goes on, first in %1. Comments: %2, people: %3</translation>
    </message>
    <message>
        <source>(blurred)</source>
        <translation>(blurred)</translation>
    </message>
    <message>
        <source>Comments left in triage: %1</source>
        <translation>Comments left in triage: %1</translation>
    </message>
    <message>
        <source>Guests who wait in %1: %2</source>
        <translation>Guests who wait in %1: %2</translation>
    </message>
    <message>
        <source>next step: remove</source>
        <translation>next step: remove</translation>
    </message>
    <message>
        <source>next step: remove and block in this live</source>
        <translation>next step: remove and block in this live</translation>
    </message>
    <message>
        <source>next step: block in every open live</source>
        <translation>next step: block in every open live</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>ended</translation>
    </message>
    <message>
        <source>viewers: %1</source>
        <translation>viewers: %1</translation>
    </message>
    <message>
        <source>nothing seen for %1 s from %2</source>
        <translation>nothing seen for %1 s from %2</translation>
    </message>
    <message>
        <source>no gap</source>
        <translation>no gap</translation>
    </message>
    <message>
        <source>Shift hand-over, live desk</source>
        <translation>Shift hand-over, live desk</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>From %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>to %1</translation>
    </message>
    <message>
        <source>Open items</source>
        <translation>Open items</translation>
    </message>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Watch-list</source>
        <translation>Watch-list</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nobody</translation>
    </message>
    <message>
        <source>Lives and gaps</source>
        <translation>Lives and gaps</translation>
    </message>
    <message>
        <source>No live is open</source>
        <translation>No live is open</translation>
    </message>
    <message>
        <source>Numbers, mine alone</source>
        <translation>Numbers, mine alone</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Removed: %1</translation>
    </message>
    <message>
        <source>Blocked: %1</source>
        <translation>Blocked: %1</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Taken back: %1</translation>
    </message>
    <message>
        <source>Reversed: %1</source>
        <translation>Reversed: %1</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Refused: %1</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>(in Arabic only)</source>
        <translation>(in Arabic only)</translation>
    </message>
    <message>
        <source>(in English only)</source>
        <translation>(in English only)</translation>
    </message>
</context>
<context>
    <name>Live</name>
    <message>
        <source>Remove comment</source>
        <translation>Remove comment</translation>
    </message>
    <message>
        <source>Pin comment</source>
        <translation>Pin comment</translation>
    </message>
    <message>
        <source>Unpin comment</source>
        <translation>Unpin comment</translation>
    </message>
    <message>
        <source>Block viewer</source>
        <translation>Block viewer</translation>
    </message>
    <message>
        <source>Unblock viewer</source>
        <translation>Unblock viewer</translation>
    </message>
    <message>
        <source>Approve guest</source>
        <translation>Approve guest</translation>
    </message>
    <message>
        <source>Reject guest</source>
        <translation>Reject guest</translation>
    </message>
    <message>
        <source>Take off stage</source>
        <translation>Take off stage</translation>
    </message>
    <message>
        <source>Make moderator</source>
        <translation>Make moderator</translation>
    </message>
    <message>
        <source>Revoke moderator</source>
        <translation>Revoke moderator</translation>
    </message>
    <message>
        <source>%1: this server does not offer it. Ask your administrator.</source>
        <translation>%1: this server does not offer it. Ask your administrator.</translation>
    </message>
    <message>
        <source>%1: your account may not do this. Ask your administrator.</source>
        <translation>%1: your account may not do this. Ask your administrator.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln joined</source>
        <translation>
            <numerusform>%Ln joined</numerusform>
            <numerusform>%Ln joined</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left</source>
        <translation>
            <numerusform>%Ln left</numerusform>
            <numerusform>%Ln left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln likes</source>
        <translation>
            <numerusform>%Ln like</numerusform>
            <numerusform>%Ln likes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shares</source>
        <translation>
            <numerusform>%Ln share</numerusform>
            <numerusform>%Ln shares</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of: 18 joined, 6 left</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>The stream has ended</source>
        <translation>The stream has ended</translation>
    </message>
    <message>
        <source>You are visible as a viewer</source>
        <translation>You are visible as a viewer</translation>
    </message>
    <message>
        <source>%1 was blocked</source>
        <translation>%1 was blocked</translation>
    </message>
    <message>
        <source>%1 asks to join the stage</source>
        <translation>%1 asks to join the stage</translation>
    </message>
    <message>
        <source>%1 is on stage</source>
        <translation>%1 is on stage</translation>
    </message>
    <message>
        <source>%1 left the stage</source>
        <translation>%1 left the stage</translation>
    </message>
    <message>
        <source>%1 is a moderator now</source>
        <translation>%1 is a moderator now</translation>
    </message>
    <message>
        <source>%1 is no longer a moderator</source>
        <translation>%1 is no longer a moderator</translation>
    </message>
    <message numerus="yes">
        <source>%n s missed</source>
        <translation>
            <numerusform>%n s missed</numerusform>
            <numerusform>%n s missed</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, reading what was said…</source>
        <translation>%1, reading what was said…</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n comments recovered</source>
        <translation>
            <numerusform>%n comment recovered</numerusform>
            <numerusform>%n comments recovered</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, no comments in them</source>
        <translation>%1, no comments in them</translation>
    </message>
    <message>
        <source>%1, not all could be recovered</source>
        <translation>%1, not all could be recovered</translation>
    </message>
    <message>
        <source>%1, not recoverable</source>
        <translation>%1, not recoverable</translation>
    </message>
    <message>
        <source>the server closed the link, %1 to %2</source>
        <translation>the server closed the link, %1 to %2</translation>
    </message>
    <message>
        <source>the server stopped answering, %1 to %2</source>
        <translation>the server stopped answering, %1 to %2</translation>
    </message>
    <message>
        <source>link lost %1 to %2</source>
        <translation>link lost %1 to %2</translation>
    </message>
    <message>
        <source>You removed a comment by %1</source>
        <translation>You removed a comment by %1</translation>
    </message>
    <message>
        <source>A comment by %1 was removed</source>
        <translation>A comment by %1 was removed</translation>
    </message>
    <message>
        <source>You pinned a comment by %1</source>
        <translation>You pinned a comment by %1</translation>
    </message>
    <message>
        <source>A comment by %1 was pinned</source>
        <translation>A comment by %1 was pinned</translation>
    </message>
    <message>
        <source>You unpinned a comment by %1</source>
        <translation>You unpinned a comment by %1</translation>
    </message>
    <message>
        <source>A comment by %1 was unpinned</source>
        <translation>A comment by %1 was unpinned</translation>
    </message>
    <message>
        <source>You blocked %1</source>
        <translation>You blocked %1</translation>
    </message>
    <message>
        <source>You unblocked %1</source>
        <translation>You unblocked %1</translation>
    </message>
    <message>
        <source>%1 was unblocked</source>
        <translation>%1 was unblocked</translation>
    </message>
    <message>
        <source>You approved %1 as a guest</source>
        <translation>You approved %1 as a guest</translation>
    </message>
    <message>
        <source>%1 was approved as a guest</source>
        <translation>%1 was approved as a guest</translation>
    </message>
    <message>
        <source>You turned %1 down as a guest</source>
        <translation>You turned %1 down as a guest</translation>
    </message>
    <message>
        <source>%1 was turned down as a guest</source>
        <translation>%1 was turned down as a guest</translation>
    </message>
    <message>
        <source>You took %1 off the stage</source>
        <translation>You took %1 off the stage</translation>
    </message>
    <message>
        <source>%1 was taken off the stage</source>
        <translation>%1 was taken off the stage</translation>
    </message>
    <message>
        <source>You made %1 a moderator</source>
        <translation>You made %1 a moderator</translation>
    </message>
    <message>
        <source>You revoked %1 as a moderator</source>
        <translation>You revoked %1 as a moderator</translation>
    </message>
    <message>
        <source>You wrote a comment</source>
        <translation>You wrote a comment</translation>
    </message>
    <message>
        <source>the computer slept, %1 to %2</source>
        <translation>the computer slept, %1 to %2</translation>
    </message>
    <message>
        <source>no events from the server, %1 to %2</source>
        <translation>no events from the server, %1 to %2</translation>
    </message>
    <message>
        <source>stretching</source>
        <comment>what was ignored to find a watch word</comment>
        <translation>stretching</translation>
    </message>
    <message>
        <source>marks</source>
        <comment>what was ignored to find a watch word</comment>
        <translation>marks</translation>
    </message>
    <message>
        <source>letter forms</source>
        <comment>what was ignored to find a watch word</comment>
        <translation>letter forms</translation>
    </message>
    <message>
        <source>hidden characters</source>
        <comment>what was ignored to find a watch word</comment>
        <translation>hidden characters</translation>
    </message>
    <message>
        <source>digits</source>
        <comment>what was ignored to find a watch word</comment>
        <translation>digits</translation>
    </message>
    <message>
        <source>ignored: %1</source>
        <translation>ignored: %1</translation>
    </message>
    <message>
        <source>Looks like staff name “%1”</source>
        <translation>Looks like staff name “%1”</translation>
    </message>
    <message>
        <source>Watch words</source>
        <translation>Watch words</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <comment>name of a rule, the word that it found</comment>
        <translation>%1: “%2”</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more rules</source>
        <translation>
            <numerusform>%Ln more rule</numerusform>
            <numerusform>%Ln more rules</numerusform>
        </translation>
    </message>
    <message>
        <source>look-alike letters</source>
        <comment>what was ignored to find a watch word</comment>
        <translation>look-alike letters</translation>
    </message>
    <message>
        <source>letters apart</source>
        <comment>what was ignored to find a watch word</comment>
        <translation>letters apart</translation>
    </message>
    <message>
        <source>the other alphabet</source>
        <comment>what was ignored to find a watch word</comment>
        <translation>the other alphabet</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Taken back</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Not confirmed</translation>
    </message>
    <message>
        <source>removing a comment by %1</source>
        <translation>removing a comment by %1</translation>
    </message>
    <message>
        <source>pinning a comment by %1</source>
        <translation>pinning a comment by %1</translation>
    </message>
    <message>
        <source>unpinning a comment by %1</source>
        <translation>unpinning a comment by %1</translation>
    </message>
    <message>
        <source>blocking %1</source>
        <translation>blocking %1</translation>
    </message>
    <message>
        <source>unblocking %1</source>
        <translation>unblocking %1</translation>
    </message>
    <message>
        <source>approving %1 as a guest</source>
        <translation>approving %1 as a guest</translation>
    </message>
    <message>
        <source>turning %1 down as a guest</source>
        <translation>turning %1 down as a guest</translation>
    </message>
    <message>
        <source>taking %1 off the stage</source>
        <translation>taking %1 off the stage</translation>
    </message>
    <message>
        <source>making %1 a moderator</source>
        <translation>making %1 a moderator</translation>
    </message>
    <message>
        <source>revoking %1 as a moderator</source>
        <translation>revoking %1 as a moderator</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>how it ended, what was tried</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln lives</source>
        <translation>
            <numerusform>in %Ln live</numerusform>
            <numerusform>in %Ln lives</numerusform>
        </translation>
    </message>
    <message>
        <source>this live</source>
        <translation>this live</translation>
    </message>
    <message>
        <source>Blurred: hold V to read it</source>
        <translation>Blurred: hold V to read it</translation>
    </message>
    <message>
        <source>First comment</source>
        <translation>First comment</translation>
    </message>
    <message numerus="yes">
        <source>Returning viewer, last here %Ln days ago</source>
        <translation>
            <numerusform>Returning viewer, last here %Ln day ago</numerusform>
            <numerusform>Returning viewer, last here %Ln days ago</numerusform>
        </translation>
    </message>
    <message>
        <source>Returning viewer</source>
        <translation>Returning viewer</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>3 shares (Noura, Sara)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Nothing</source>
        <comment>what a key does</comment>
        <translation>Nothing</translation>
    </message>
    <message>
        <source>Remove and block</source>
        <translation>Remove and block</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>scam link: remove and block</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Stop list</source>
        <translation>Stop list</translation>
    </message>
</context>
<context>
    <name>MessageView</name>
    <message>
        <source>Show all</source>
        <translation>Show all</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Staff</translation>
    </message>
    <message>
        <source>as you wrote it</source>
        <translation>as you wrote it</translation>
    </message>
</context>
<context>
    <name>NameWarning</name>
    <message>
        <source>Reads like the name of a member of staff: %1</source>
        <translation>Reads like the name of a member of staff: %1</translation>
    </message>
    <message>
        <source>Not a member of staff, whatever the name says</source>
        <translation>Not a member of staff, whatever the name says</translation>
    </message>
    <message>
        <source>Mixes letters of two alphabets that look alike</source>
        <translation>Mixes letters of two alphabets that look alike</translation>
    </message>
    <message numerus="yes">
        <source>%n hidden character(s) in the name</source>
        <translation>
            <numerusform>%n hidden character in the name</numerusform>
            <numerusform>%n hidden characters in the name</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ObstacleWords</name>
    <message>
        <source>the server&apos;s certificate is self-signed</source>
        <translation>the server&apos;s certificate is self-signed</translation>
    </message>
    <message>
        <source>this computer does not know who signed the server&apos;s certificate</source>
        <translation>this computer does not know who signed the server&apos;s certificate</translation>
    </message>
    <message>
        <source>the server&apos;s certificate has expired</source>
        <translation>the server&apos;s certificate has expired</translation>
    </message>
    <message>
        <source>the server&apos;s certificate is not valid yet, or this computer&apos;s clock is wrong</source>
        <translation>the server&apos;s certificate is not valid yet, or this computer&apos;s clock is wrong</translation>
    </message>
    <message>
        <source>the server&apos;s certificate is for another name</source>
        <translation>the server&apos;s certificate is for another name</translation>
    </message>
    <message>
        <source>the server&apos;s certificate was refused</source>
        <translation>the server&apos;s certificate was refused</translation>
    </message>
    <message>
        <source>the server speaks only an old encryption that is not safe</source>
        <translation>the server speaks only an old encryption that is not safe</translation>
    </message>
    <message>
        <source>no encrypted connection to the server could be made</source>
        <translation>no encrypted connection to the server could be made</translation>
    </message>
    <message>
        <source>the proxy %1 asks for a password</source>
        <translation>the proxy %1 asks for a password</translation>
    </message>
    <message>
        <source>the proxy %1 does not let this server through</source>
        <translation>the proxy %1 does not let this server through</translation>
    </message>
    <message>
        <source>the proxy %1 does not answer</source>
        <translation>the proxy %1 does not answer</translation>
    </message>
    <message>
        <source>%1: ask your IT</source>
        <translation>%1: ask your IT</translation>
    </message>
    <message>
        <source>%1 (signed by %2): ask your IT</source>
        <translation>%1 (signed by %2): ask your IT</translation>
    </message>
    <message>
        <source>the proxy %1 gives no usable answer: it may be of another type than the one that is set</source>
        <translation>the proxy %1 gives no usable answer: it may be of another type than the one that is set</translation>
    </message>
    <message>
        <source>the proxy %1 cannot reach the server</source>
        <translation>the proxy %1 cannot reach the server</translation>
    </message>
</context>
<context>
    <name>Pasted</name>
    <message>
        <source>Files cannot be sent from here. Nothing was pasted.</source>
        <translation>Files cannot be sent from here. Nothing was pasted.</translation>
    </message>
    <message>
        <source>Pictures cannot be sent from here. Nothing was pasted.</source>
        <translation>Pictures cannot be sent from here. Nothing was pasted.</translation>
    </message>
    <message>
        <source>There is no text to paste.</source>
        <translation>There is no text to paste.</translation>
    </message>
</context>
<context>
    <name>PhoneLookup</name>
    <message>
        <source>This server does not give phone numbers.</source>
        <translation>This server does not give phone numbers.</translation>
    </message>
    <message>
        <source>Phone numbers are known for %1 of the %2 people here.</source>
        <translation>Phone numbers are known for %1 of the %2 people here.</translation>
    </message>
</context>
<context>
    <name>PresenceWords</name>
    <message>
        <source>Online</source>
        <comment>a person</comment>
        <translation>Online</translation>
    </message>
    <message>
        <source>Offline</source>
        <comment>a person</comment>
        <translation>Offline</translation>
    </message>
</context>
<context>
    <name>RelativeTime</name>
    <message>
        <source>Yesterday</source>
        <translation>Yesterday</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>Today, %1</translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <translation>Yesterday, %1</translation>
    </message>
    <message>
        <source>Time unknown</source>
        <translation>Time unknown</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time with zone</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>now</source>
        <translation>now</translation>
    </message>
    <message numerus="yes">
        <source>%n s ago</source>
        <translation>
            <numerusform>%n s ago</numerusform>
            <numerusform>%n s ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n min ago</numerusform>
            <numerusform>%n min ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>%n h ago</numerusform>
            <numerusform>%n h ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n s</source>
        <translation>
            <numerusform>in %n s</numerusform>
            <numerusform>in %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n min</source>
        <translation>
            <numerusform>in %n min</numerusform>
            <numerusform>in %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>waiting time</comment>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h %2</source>
        <comment>waiting time: hours, minutes with two digits</comment>
        <translation>%1 h %2</translation>
    </message>
    <message>
        <source>%1 AH</source>
        <comment>date of the Hijri calendar</comment>
        <translation>%1 AH</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Tomorrow</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day, then the time of day</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Appearance</translation>
    </message>
    <message>
        <source>Language and text</source>
        <translation>Language and text</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Threads and replies</source>
        <translation>Threads and replies</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connection</translation>
    </message>
    <message>
        <source>Privacy and storage</source>
        <translation>Privacy and storage</translation>
    </message>
    <message>
        <source>How the program starts and stays up to date</source>
        <translation>How the program starts and stays up to date</translation>
    </message>
    <message>
        <source>Changes at once, in every window</source>
        <translation>Changes at once, in every window</translation>
    </message>
    <message>
        <source>Language and direction change at once, and nothing that you typed is lost.</source>
        <translation>Language and direction change at once, and nothing that you typed is lost.</translation>
    </message>
    <message>
        <source>What notifies you, and when it stays quiet</source>
        <translation>What notifies you, and when it stays quiet</translation>
    </message>
    <message>
        <source>How replies are written and sent</source>
        <translation>How replies are written and sent</translation>
    </message>
    <message>
        <source>How lives are watched and moderated</source>
        <translation>How lives are watched and moderated</translation>
    </message>
    <message>
        <source>How this computer reaches the server</source>
        <translation>How this computer reaches the server</translation>
    </message>
    <message>
        <source>What is kept on this computer</source>
        <translation>What is kept on this computer</translation>
    </message>
    <message>
        <source>Same as the system</source>
        <translation>Same as the system</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Interface language</source>
        <translation>Interface language</translation>
    </message>
    <message>
        <source>Also used for the server&apos;s messages</source>
        <translation>Also used for the server&apos;s messages</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colours</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Writing</translation>
    </message>
    <message>
        <source>Enter sends</source>
        <translation>Enter sends</translation>
    </message>
    <message>
        <source>Off: Enter starts a new line and Ctrl+Enter sends</source>
        <translation>Off: Enter starts a new line and Ctrl+Enter sends</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>Watching</translation>
    </message>
    <message>
        <source>Count me as a viewer</source>
        <translation>Count me as a viewer</translation>
    </message>
    <message>
        <source>Off: lives are watched without raising their viewer count</source>
        <translation>Off: lives are watched without raising their viewer count</translation>
    </message>
    <message>
        <source>Moderating</source>
        <translation>Moderating</translation>
    </message>
    <message>
        <source>Time to undo</source>
        <translation>Time to undo</translation>
    </message>
    <message>
        <source>How long removing, pinning and blocking wait before they go out</source>
        <translation>How long removing, pinning and blocking wait before they go out</translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <translation>
            <numerusform>%n s</numerusform>
            <numerusform>%n s</numerusform>
        </translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Direction</translation>
    </message>
    <message>
        <source>Change a paragraph’s direction by keyboard</source>
        <translation>Change a paragraph’s direction by keyboard</translation>
    </message>
    <message>
        <source>Ctrl+Right Shift for right to left, Ctrl+Left Shift for left to right</source>
        <translation>Ctrl+Right Shift for right to left, Ctrl+Left Shift for left to right</translation>
    </message>
    <message>
        <source>Numbers and dates</source>
        <translation>Numbers and dates</translation>
    </message>
    <message>
        <source>Digits in Arabic</source>
        <translation>Digits in Arabic</translation>
    </message>
    <message>
        <source>Phone numbers, IDs and codes always use 0–9</source>
        <translation>Phone numbers, IDs and codes always use 0–9</translation>
    </message>
    <message>
        <source>12-hour clock</source>
        <translation>12-hour clock</translation>
    </message>
    <message>
        <source>Off: 24 hours</source>
        <translation>Off: 24 hours</translation>
    </message>
    <message>
        <source>Hijri date</source>
        <translation>Hijri date</translation>
    </message>
    <message>
        <source>Beside the Gregorian date, over each day of messages</source>
        <translation>Beside the Gregorian date, over each day of messages</translation>
    </message>
    <message>
        <source>Same as the interface</source>
        <translation>Same as the interface</translation>
    </message>
    <message>
        <source>Always right</source>
        <translation>Always right</translation>
    </message>
    <message>
        <source>Side of my messages</source>
        <translation>Side of my messages</translation>
    </message>
    <message>
        <source>Which side your own messages are on in a thread</source>
        <translation>Which side your own messages are on in a thread</translation>
    </message>
    <message>
        <source>On the desktop</source>
        <translation>On the desktop</translation>
    </message>
    <message>
        <source>Show notifications</source>
        <translation>Show notifications</translation>
    </message>
    <message>
        <source>One for each thread, while the window is behind; a click opens the thread</source>
        <translation>One for each thread, while the window is behind; a click opens the thread</translation>
    </message>
    <message>
        <source>Hide names and text</source>
        <translation>Hide names and text</translation>
    </message>
    <message>
        <source>For a screen that others see: it only says that something came</source>
        <translation>For a screen that others see: it only says that something came</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Updates</translation>
    </message>
    <message>
        <source>Check for updates</source>
        <translation>Check for updates</translation>
    </message>
    <message>
        <source>Once a day at most. Nothing is downloaded or installed automatically.</source>
        <translation>Once a day at most. Nothing is downloaded or installed automatically.</translation>
    </message>
    <message>
        <source>Stable versions</source>
        <translation>Stable versions</translation>
    </message>
    <message>
        <source>Test versions too</source>
        <translation>Test versions too</translation>
    </message>
    <message>
        <source>Versions to announce</source>
        <translation>Versions to announce</translation>
    </message>
    <message>
        <source>This build has no place to check for updates</source>
        <translation>This build has no place to check for updates</translation>
    </message>
    <message>
        <source>Turn this on in your system’s settings</source>
        <translation>Turn this on in your system’s settings</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Start when I sign in to this computer</source>
        <translation>Start when I sign in to this computer</translation>
    </message>
    <message>
        <source>Same as the region</source>
        <translation>Same as the region</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Saturday</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Sunday</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Monday</translation>
    </message>
    <message>
        <source>First day of the week</source>
        <translation>First day of the week</translation>
    </message>
    <message>
        <source>Threads answered since then stand together in the list</source>
        <translation>Threads answered since then stand together in the list</translation>
    </message>
    <message>
        <source>Sorting</source>
        <translation>Sorting</translation>
    </message>
    <message>
        <source>Sort without “ال”</source>
        <translation>Sort without “ال”</translation>
    </message>
    <message>
        <source>Where names are sorted, “العتيبي” stands at ع</source>
        <translation>Where names are sorted, “العتيبي” stands at ع</translation>
    </message>
    <message numerus="yes">
        <source>%n %</source>
        <translation>
            <numerusform>%n %</numerusform>
            <numerusform>%n %</numerusform>
        </translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Text size</translation>
    </message>
    <message>
        <source>Size of all text</source>
        <translation>Size of all text</translation>
    </message>
    <message>
        <source>Arabic is drawn one step larger, so that both read alike</source>
        <translation>Arabic is drawn one step larger, so that both read alike</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>High contrast, dark</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>High contrast, light</translation>
    </message>
    <message>
        <source>Hijri date: days added or taken off</source>
        <translation>Hijri date: days added or taken off</translation>
    </message>
    <message>
        <source>0 is the Umm al-Qura calendar; where the moon was seen otherwise, choose the difference</source>
        <translation>0 is the Umm al-Qura calendar; where the moon was seen otherwise, choose the difference</translation>
    </message>
    <message>
        <source>Time to undo a reply</source>
        <translation>Time to undo a reply</translation>
    </message>
    <message>
        <source>How long a sent reply waits before it goes out; Enter once more sends it at once</source>
        <translation>How long a sent reply waits before it goes out; Enter once more sends it at once</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatic</translation>
    </message>
    <message>
        <source>Plain requests</source>
        <translation>Plain requests</translation>
    </message>
    <message>
        <source>Live connection</source>
        <translation>Live connection</translation>
    </message>
    <message>
        <source>How it connects</source>
        <translation>How it connects</translation>
    </message>
    <message>
        <source>Automatic: WebSocket, and plain requests where a network blocks it</source>
        <translation>Automatic: WebSocket, and plain requests where a network blocks it</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Stay</translation>
    </message>
    <message>
        <source>Open the next</source>
        <translation>Open the next</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Close it</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>After resolving a thread</source>
        <translation>After resolving a thread</translation>
    </message>
    <message>
        <source>The next is the one below it; Undo comes back to it</source>
        <translation>The next is the one below it; Undo comes back to it</translation>
    </message>
    <message>
        <source>As the system: also a PAC file. Encryption stays end to end.</source>
        <translation>As the system: also a PAC file. Encryption stays end to end.</translation>
    </message>
    <message>
        <source>Write the proxy as host:port, for example proxy.example:3128</source>
        <translation>Write the proxy as host:port, for example proxy.example:3128</translation>
    </message>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message>
        <source>One of my own</source>
        <translation>One of my own</translation>
    </message>
    <message>
        <source>Type of the proxy</source>
        <translation>Type of the proxy</translation>
    </message>
    <message>
        <source>Host of the proxy</source>
        <translation>Host of the proxy</translation>
    </message>
    <message>
        <source>Port of the proxy</source>
        <translation>Port of the proxy</translation>
    </message>
    <message>
        <source>Support and live</source>
        <translation>Support and live</translation>
    </message>
    <message>
        <source>How the program starts, looks and calls you</source>
        <translation>How the program starts, looks and calls you</translation>
    </message>
    <message>
        <source>How replies are written and sent, and lives watched and moderated</source>
        <translation>How replies are written and sent, and lives watched and moderated</translation>
    </message>
    <message>
        <source>Check spelling</source>
        <translation>Check spelling</translation>
    </message>
    <message>
        <source>Arabic and English at once, by the dictionaries of this computer</source>
        <translation>Arabic and English at once, by the dictionaries of this computer</translation>
    </message>
    <message numerus="yes">
        <source>%n acts</source>
        <translation>
            <numerusform>%n act</numerusform>
            <numerusform>%n acts</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask after so many acts in 30 s</source>
        <translation>Ask after so many acts in 30 s</translation>
    </message>
    <message>
        <source>What waits is held until you answer: a key may be held down, or somebody else at the keyboard. 0: never ask</source>
        <translation>What waits is held until you answer: a key may be held down, or somebody else at the keyboard. 0: never ask</translation>
    </message>
    <message>
        <source>Fold waves</source>
        <translation>Fold waves</translation>
    </message>
    <message>
        <source>What several people say at about the same time stands in one row, ×12</source>
        <translation>What several people say at about the same time stands in one row, ×12</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Keep the journal on this computer</source>
        <translation>Keep the journal on this computer</translation>
    </message>
    <message>
        <source>Who did what to whom in the lives, when, why and how it ended. Off: it is gone with the program</source>
        <translation>Who did what to whom in the lives, when, why and how it ended. Off: it is gone with the program</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message>
        <source>Entries older than this go</source>
        <translation>Entries older than this go</translation>
    </message>
    <message>
        <source>At the next start of the program</source>
        <translation>At the next start of the program</translation>
    </message>
    <message>
        <source>Reasons for blocks and removals</source>
        <translation>Reasons for blocks and removals</translation>
    </message>
    <message>
        <source>One a line; the one used last comes first. Empty: the usual ones</source>
        <translation>One a line; the one used last comes first. Empty: the usual ones</translation>
    </message>
    <message>
        <source>Play a sound</source>
        <translation>Play a sound</translation>
    </message>
    <message>
        <source>That of this computer for a message; silent while you are busy or on a break</source>
        <translation>That of this computer for a message; silent while you are busy or on a break</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Off</translation>
    </message>
    <message>
        <source>By rule</source>
        <translation>By rule</translation>
    </message>
    <message>
        <source>All hits</source>
        <translation>All hits</translation>
    </message>
    <message>
        <source>Blur until a key is held</source>
        <translation>Blur until a key is held</translation>
    </message>
    <message>
        <source>Words that a rule matched, in feeds, triage, people and the journal</source>
        <translation>Words that a rule matched, in feeds, triage, people and the journal</translation>
    </message>
    <message>
        <source>One tone</source>
        <translation>One tone</translation>
    </message>
    <message>
        <source>Two tones</source>
        <translation>Two tones</translation>
    </message>
    <message>
        <source>Three tones</source>
        <translation>Three tones</translation>
    </message>
    <message>
        <source>Sounds of the lives</source>
        <translation>Sounds of the lives</translation>
    </message>
    <message>
        <source>Somebody asks to come on stage</source>
        <translation>Somebody asks to come on stage</translation>
    </message>
    <message>
        <source>Rules have a sound of their own</source>
        <translation>Rules have a sound of their own</translation>
    </message>
    <message>
        <source>An act was refused</source>
        <translation>An act was refused</translation>
    </message>
    <message>
        <source>Mark returning viewers</source>
        <translation>Mark returning viewers</translation>
    </message>
    <message>
        <source>Keeps on this computer who wrote and in which hour, of 100,000 at most: numbers alone, no names and no words. Off: what was kept is deleted</source>
        <translation>Keeps on this computer who wrote and in which hour, of 100,000 at most: numbers alone, no names and no words. Off: what was kept is deleted</translation>
    </message>
    <message>
        <source>Care</source>
        <translation>Care</translation>
    </message>
    <message>
        <source>Count the abuse I have to read</source>
        <translation>Count the abuse I have to read</translation>
    </message>
    <message>
        <source>For you alone: in memory, never sent, at zero with each shift</source>
        <translation>For you alone: in memory, never sent, at zero with each shift</translation>
    </message>
    <message>
        <source>15 minutes</source>
        <translation>15 minutes</translation>
    </message>
    <message>
        <source>30 minutes</source>
        <translation>30 minutes</translation>
    </message>
    <message>
        <source>60 minutes</source>
        <translation>60 minutes</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Never</translation>
    </message>
    <message>
        <source>Suggest a break when it was much for</source>
        <translation>Suggest a break when it was much for</translation>
    </message>
    <message>
        <source>Log what is said in lives to this computer</source>
        <translation>Log what is said in lives to this computer</translation>
    </message>
    <message>
        <source>Every live from its opening on, with names and words, as lines of JSON. Off: only those that are switched on in their menu</source>
        <translation>Every live from its opening on, with names and words, as lines of JSON. Off: only those that are switched on in their menu</translation>
    </message>
    <message numerus="yes">
        <source>%n MB</source>
        <translation>
            <numerusform>%n MB</numerusform>
            <numerusform>%n MB</numerusform>
        </translation>
    </message>
    <message>
        <source>Largest log of a live</source>
        <translation>Largest log of a live</translation>
    </message>
    <message>
        <source>The oldest lines go first</source>
        <translation>The oldest lines go first</translation>
    </message>
    <message>
        <source>Open the last layout at the start</source>
        <translation>Open the last layout at the start</translation>
    </message>
    <message>
        <source>The lives that stood side by side, as far as they still run</source>
        <translation>The lives that stood side by side, as far as they still run</translation>
    </message>
    <message>
        <source>After sending a reply in support</source>
        <translation>After sending a reply in support</translation>
    </message>
    <message>
        <source>The next is the one below it; the time to undo goes on, and Back leads to it</source>
        <translation>The next is the one below it; the time to undo goes on, and Back leads to it</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Response targets</source>
        <translation>Response targets</translation>
    </message>
    <message>
        <source>First reply within</source>
        <translation>First reply within</translation>
    </message>
    <message>
        <source>From the first message of the thread</source>
        <translation>From the first message of the thread</translation>
    </message>
    <message>
        <source>Next reply within</source>
        <translation>Next reply within</translation>
    </message>
    <message>
        <source>From the first message without a reply, not from the last</source>
        <translation>From the first message without a reply, not from the last</translation>
    </message>
    <message>
        <source>Warn before the target</source>
        <translation>Warn before the target</translation>
    </message>
    <message>
        <source>The clock of the thread changes its shape and colour</source>
        <translation>The clock of the thread changes its shape and colour</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Working hours</translation>
    </message>
    <message>
        <source>Count working hours only</source>
        <translation>Count working hours only</translation>
    </message>
    <message>
        <source>Outside them the clocks stand, and are shown in a quiet colour</source>
        <translation>Outside them the clocks stand, and are shown in a quiet colour</translation>
    </message>
    <message>
        <source>Sunday to Thursday</source>
        <translation>Sunday to Thursday</translation>
    </message>
    <message>
        <source>Saturday to Thursday</source>
        <translation>Saturday to Thursday</translation>
    </message>
    <message>
        <source>Monday to Friday</source>
        <translation>Monday to Friday</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Every day</translation>
    </message>
    <message>
        <source>Working week</source>
        <translation>Working week</translation>
    </message>
    <message>
        <source>In the time zone of this computer</source>
        <translation>In the time zone of this computer</translation>
    </message>
    <message>
        <source>Work begins</source>
        <translation>Work begins</translation>
    </message>
    <message>
        <source>Write a time of 24 hours, such as 09:00</source>
        <translation>Write a time of 24 hours, such as 09:00</translation>
    </message>
    <message>
        <source>Work ends</source>
        <translation>Work ends</translation>
    </message>
    <message>
        <source>Where that is not after its beginning: on the next day</source>
        <translation>Where that is not after its beginning: on the next day</translation>
    </message>
    <message>
        <source>Hours of Ramadan</source>
        <translation>Hours of Ramadan</translation>
    </message>
    <message>
        <source>They begin and end with the month of the Umm al-Qura calendar</source>
        <translation>They begin and end with the month of the Umm al-Qura calendar</translation>
    </message>
    <message>
        <source>In Ramadan work begins</source>
        <translation>In Ramadan work begins</translation>
    </message>
    <message>
        <source>In Ramadan work ends</source>
        <translation>In Ramadan work ends</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Holidays</translation>
    </message>
    <message>
        <source>One a line, with or without a name: 2027-09-23, or 2027-03-09 – 2027-03-12 Eid al-Fitr</source>
        <translation>One a line, with or without a name: 2027-09-23, or 2027-03-09 – 2027-03-12 Eid al-Fitr</translation>
    </message>
    <message>
        <source>Each line begins with a date, such as 2027-09-23, or with two: 2027-03-09 – 2027-03-12</source>
        <translation>Each line begins with a date, such as 2027-09-23, or with two: 2027-03-09 – 2027-03-12</translation>
    </message>
    <message>
        <source>What feeds show</source>
        <translation>What feeds show</translation>
    </message>
    <message>
        <source>Show joins in feeds</source>
        <translation>Show joins in feeds</translation>
    </message>
    <message>
        <source>Also in a feed’s own menu; what is hidden still counts in its figures</source>
        <translation>Also in a feed’s own menu; what is hidden still counts in its figures</translation>
    </message>
    <message>
        <source>Show departures in feeds</source>
        <translation>Show departures in feeds</translation>
    </message>
    <message>
        <source>Show likes in feeds</source>
        <translation>Show likes in feeds</translation>
    </message>
    <message>
        <source>Show shares in feeds</source>
        <translation>Show shares in feeds</translation>
    </message>
    <message>
        <source>Show gifts in feeds</source>
        <translation>Show gifts in feeds</translation>
    </message>
    <message>
        <source>Show guests, moderators and blocks in feeds</source>
        <translation>Show guests, moderators and blocks in feeds</translation>
    </message>
    <message>
        <source>The end of a live is always shown</source>
        <translation>The end of a live is always shown</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>Checklists</translation>
    </message>
    <message>
        <source>One step a line: “[ ] Order number noted”. A line without [ ] is the name of the list that begins there. What is done is kept for each thread</source>
        <translation>One step a line: “[ ] Order number noted”. A line without [ ] is the name of the list that begins there. What is done is kept for each thread</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Memory for searching messages</source>
        <translation>Memory for searching messages</translation>
    </message>
    <message>
        <source>400 MB hold about a million messages. When it is full, the oldest are no more found</source>
        <translation>400 MB hold about a million messages. When it is full, the oldest are no more found</translation>
    </message>
    <message>
        <source>Targets by label</source>
        <translation>Targets by label</translation>
    </message>
    <message>
        <source>One a line: the label, the minutes of the first and of the next reply, such as “VIP: 5 / 10”. Of several labels the shortest time counts</source>
        <translation>One a line: the label, the minutes of the first and of the next reply, such as “VIP: 5 / 10”. Of several labels the shortest time counts</translation>
    </message>
    <message>
        <source>Each line ends with one or two numbers from 1 to 240: “VIP: 5 / 10”</source>
        <translation>Each line ends with one or two numbers from 1 to 240: “VIP: 5 / 10”</translation>
    </message>
    <message>
        <source>Days of Ramadan</source>
        <translation>Days of Ramadan</translation>
    </message>
    <message>
        <source>Empty: those proposed, of the calendar. Write others where the month was announced otherwise</source>
        <translation>Empty: those proposed, of the calendar. Write others where the month was announced otherwise</translation>
    </message>
    <message>
        <source>Write the first and the last day: 2027-02-08 – 2027-03-08</source>
        <translation>Write the first and the last day: 2027-02-08 – 2027-03-08</translation>
    </message>
    <message>
        <source>Gifts, likes and shares in a lane of their own</source>
        <translation>Gifts, likes and shares in a lane of their own</translation>
    </message>
    <message>
        <source>Above the comments of each live, which then have none of them; also in its menu</source>
        <translation>Above the comments of each live, which then have none of them; also in its menu</translation>
    </message>
    <message>
        <source>Night watch</source>
        <translation>Night watch</translation>
    </message>
    <message>
        <source>Let rules remove comments when nobody is there</source>
        <translation>Let rules remove comments when nobody is there</translation>
    </message>
    <message>
        <source>Only where your administrator allows it, and only rules that are marked for it. All of it is in the journal; 20 removals in 30 s stop it</source>
        <translation>Only where your administrator allows it, and only rules that are marked for it. All of it is in the journal; 20 removals in 30 s stop it</translation>
    </message>
    <message>
        <source>Begin when nobody was there for</source>
        <translation>Begin when nobody was there for</translation>
    </message>
    <message>
        <source>Without a key or the mouse here, and without an act of another moderator</source>
        <translation>Without a key or the mouse here, and without an act of another moderator</translation>
    </message>
    <message>
        <source>Writing in lives</source>
        <translation>Writing in lives</translation>
    </message>
    <message>
        <source>Comments that tell viewers of filters</source>
        <translation>Comments that tell viewers of filters</translation>
    </message>
    <message>
        <source>One a line; you choose one and confirm it. Empty: the usual ones</source>
        <translation>One a line; you choose one and confirm it. Empty: the usual ones</translation>
    </message>
    <message>
        <source>Names, phrases and links at hand</source>
        <translation>Names, phrases and links at hand</translation>
    </message>
    <message>
        <source>One a line. A name begins with @, a link with https://; all else is a phrase</source>
        <translation>One a line. A name begins with @, a link with https://; all else is a phrase</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>This computer</translation>
    </message>
    <message>
        <source>Erase this computer’s copies when I sign out</source>
        <translation>Erase this computer’s copies when I sign out</translation>
    </message>
    <message>
        <source>Drafts, unsent replies, notes, journals and logs of every account here. Settings, rules and saved replies stay</source>
        <translation>Drafts, unsent replies, notes, journals and logs of every account here. Settings, rules and saved replies stay</translation>
    </message>
    <message>
        <source>Not in safe mode</source>
        <translation>Not in safe mode</translation>
    </message>
    <message>
        <source>Sounds of threads</source>
        <translation>Sounds of threads</translation>
    </message>
    <message>
        <source>A customer writes</source>
        <translation>A customer writes</translation>
    </message>
    <message>
        <source>Heard with the window in front, too, but not for the thread before your eyes. What you choose is played once</source>
        <translation>Heard with the window in front, too, but not for the thread before your eyes. What you choose is played once</translation>
    </message>
    <message>
        <source>A direct message comes</source>
        <translation>A direct message comes</translation>
    </message>
    <message>
        <source>Every minute</source>
        <translation>Every minute</translation>
    </message>
    <message>
        <source>Every 2 minutes</source>
        <translation>Every 2 minutes</translation>
    </message>
    <message>
        <source>Every 5 minutes</source>
        <translation>Every 5 minutes</translation>
    </message>
    <message>
        <source>Every 10 minutes</source>
        <translation>Every 10 minutes</translation>
    </message>
    <message>
        <source>Until it is seen</source>
        <translation>Until it is seen</translation>
    </message>
    <message>
        <source>Remind of threads nobody opened</source>
        <translation>Remind of threads nobody opened</translation>
    </message>
    <message>
        <source>With their sound and a notification, until you open the thread or the bell</source>
        <translation>With their sound and a notification, until you open the thread or the bell</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Quiet hours</translation>
    </message>
    <message>
        <source>No notifications at certain hours</source>
        <translation>No notifications at certain hours</translation>
    </message>
    <message>
        <source>The bell counts on, and one notification tells of it when they are over. Sounds of the lives stay</source>
        <translation>The bell counts on, and one notification tells of it when they are over. Sounds of the lives stay</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Quiet from</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Quiet until</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Lists</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>Compact rows</translation>
    </message>
    <message>
        <source>More threads on the screen: without assignee and labels, with a sign for what is snoozed, pending or urgent</source>
        <translation>More threads on the screen: without assignee and labels, with a sign for what is snoozed, pending or urgent</translation>
    </message>
    <message>
        <source>A sound of its own</source>
        <translation>A sound of its own</translation>
    </message>
    <message>
        <source>Sounds of their own</source>
        <translation>Sounds of their own</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Of sounds of their own, also those from your files; tones are as loud as this computer has them</source>
        <translation>Of sounds of their own, also those from your files; tones are as loud as this computer has them</translation>
    </message>
    <message>
        <source>Keep the sound device awake</source>
        <translation>Keep the sound device awake</translation>
    </message>
    <message>
        <source>For wireless headsets that swallow the first sound: a moment of silence every 20 seconds, which costs some of their battery</source>
        <translation>For wireless headsets that swallow the first sound: a moment of silence every 20 seconds, which costs some of their battery</translation>
    </message>
    <message>
        <source>So that you miss nothing</source>
        <translation>So that you miss nothing</translation>
    </message>
    <message>
        <source>In front of other windows</source>
        <translation>In front of other windows</translation>
    </message>
    <message>
        <source>Shown, and what you type goes where it went</source>
        <translation>Shown, and what you type goes where it went</translation>
    </message>
    <message>
        <source>Minimised</source>
        <translation>Minimised</translation>
    </message>
    <message>
        <source>Window at the start</source>
        <translation>Window at the start</translation>
    </message>
    <message>
        <source>Also when the console starts with this computer</source>
        <translation>Also when the console starts with this computer</translation>
    </message>
    <message>
        <source>Assigned and silent</source>
        <translation>Assigned and silent</translation>
    </message>
    <message>
        <source>Tell of assigned threads that are silent for</source>
        <translation>Tell of assigned threads that are silent for</translation>
    </message>
    <message>
        <source>Once for each wait, from the first message without a reply, as the clock in the list counts. 0: never</source>
        <translation>Once for each wait, from the first message without a reply, as the clock in the list counts. 0: never</translation>
    </message>
    <message>
        <source>Those of colleagues, too</source>
        <translation>Those of colleagues, too</translation>
    </message>
    <message>
        <source>Off: only threads that are assigned to you</source>
        <translation>Off: only threads that are assigned to you</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Window</translation>
    </message>
    <message>
        <source>Close to the tray</source>
        <translation>Close to the tray</translation>
    </message>
    <message>
        <source>The window is hidden and the program goes on, where this desktop has a tray</source>
        <translation>The window is hidden and the program goes on, where this desktop has a tray</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>The phone number or the password is wrong.</source>
        <translation>The phone number or the password is wrong.</translation>
    </message>
    <message>
        <source>This account may not use the console.</source>
        <translation>This account may not use the console.</translation>
    </message>
    <message>
        <source>Supporter</source>
        <translation>Supporter</translation>
    </message>
    <message>
        <source>Streamer</source>
        <translation>Streamer</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Forgotten? Ask your administrator for a new password.</source>
        <translation>Forgotten? Ask your administrator for a new password.</translation>
    </message>
</context>
<context>
    <name>Sounds</name>
    <message>
        <source>The file could not be read.</source>
        <translation>The file could not be read.</translation>
    </message>
    <message>
        <source>The file is larger than 2 MB.</source>
        <translation>The file is larger than 2 MB.</translation>
    </message>
    <message>
        <source>This is not a whole WAV file.</source>
        <translation>This is not a whole WAV file.</translation>
    </message>
    <message>
        <source>Only WAV files of plain 16-bit samples, mono or stereo, are played.</source>
        <translation>Only WAV files of plain 16-bit samples, mono or stereo, are played.</translation>
    </message>
    <message>
        <source>The sound is longer than 5 seconds.</source>
        <translation>The sound is longer than 5 seconds.</translation>
    </message>
</context>
<context>
    <name>ThreadMenu</name>
    <message>
        <source>Not saved</source>
        <translation>Not saved</translation>
    </message>
    <message>
        <source>The file could not be written to disk, or it is a link to another file.</source>
        <translation>The file could not be written to disk, or it is a link to another file.</translation>
    </message>
    <message>
        <source>Save record of interruptions</source>
        <translation>Save record of interruptions</translation>
    </message>
    <message>
        <source>Refresh from the server</source>
        <translation>Refresh from the server</translation>
    </message>
    <message>
        <source>Copy link to here</source>
        <translation>Copy link to here</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnostics</translation>
    </message>
    <message>
        <source>Save record of interruptions…</source>
        <translation>Save record of interruptions…</translation>
    </message>
</context>
<context>
    <name>ThreadWords</name>
    <message>
        <source>You:</source>
        <translation>You:</translation>
    </message>
    <message>
        <source>Staff:</source>
        <translation>Staff:</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>who wrote the last message</comment>
        <translation>%1:</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Attachment</translation>
    </message>
    <message>
        <source>Waiting for a reply · %1</source>
        <translation>Waiting for a reply · %1</translation>
    </message>
    <message>
        <source>Answered today · %1</source>
        <translation>Answered today · %1</translation>
    </message>
    <message>
        <source>Earlier · %1</source>
        <translation>Earlier · %1</translation>
    </message>
    <message>
        <source>Draft: %1</source>
        <translation>Draft: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n unread</numerusform>
            <numerusform>%n unread</numerusform>
        </translation>
    </message>
    <message>
        <source>Earlier this week · %1</source>
        <translation>Earlier this week · %1</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation>Not sent: %1</translation>
    </message>
    <message>
        <source>Resolved · %1</source>
        <comment>heading of a list, and how many</comment>
        <translation>Resolved · %1</translation>
    </message>
    <message>
        <source>Pending and snoozed · %1</source>
        <translation>Pending and snoozed · %1</translation>
    </message>
    <message>
        <source>You</source>
        <translation>You</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>Unassigned</translation>
    </message>
    <message>
        <source>until the customer writes</source>
        <translation>until the customer writes</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>until %1</translation>
    </message>
    <message>
        <source>A colleague</source>
        <translation>A colleague</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a colleague, how long ago</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgent</translation>
    </message>
    <message>
        <source>waiting %1</source>
        <translation>waiting %1</translation>
    </message>
    <message>
        <source>assigned to %1</source>
        <translation>assigned to %1</translation>
    </message>
    <message>
        <source>labels: %1</source>
        <translation>labels: %1</translation>
    </message>
    <message>
        <source>snoozed %1</source>
        <translation>snoozed %1</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>pending</translation>
    </message>
    <message>
        <source>until a message</source>
        <translation>until a message</translation>
    </message>
    <message>
        <source>past the target</source>
        <translation>past the target</translation>
    </message>
    <message>
        <source>the target is near</source>
        <translation>the target is near</translation>
    </message>
    <message>
        <source>the clock stands outside working hours</source>
        <translation>the clock stands outside working hours</translation>
    </message>
    <message>
        <source>until tomorrow</source>
        <translation>until tomorrow</translation>
    </message>
    <message>
        <source>followed</source>
        <translation>followed</translation>
    </message>
</context>
<context>
    <name>TranscriptFile</name>
    <message>
        <source>Save transcript</source>
        <translation>Save transcript</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Not saved</translation>
    </message>
    <message>
        <source>The file could not be written to disk, or it is a link to another file.</source>
        <translation>The file could not be written to disk, or it is a link to another file.</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversation</translation>
    </message>
    <message>
        <source>Conversation with %1</source>
        <translation>Conversation with %1</translation>
    </message>
    <message>
        <source>Support thread %1, saved %2</source>
        <translation>Support thread %1, saved %2</translation>
    </message>
    <message>
        <source>Conversation %1, saved %2</source>
        <translation>Conversation %1, saved %2</translation>
    </message>
    <message>
        <source>Older messages were not read, and are not in this file.</source>
        <translation>Older messages were not read, and are not in this file.</translation>
    </message>
    <message>
        <source>staff</source>
        <translation>staff</translation>
    </message>
    <message>
        <source>attachment %1</source>
        <translation>attachment %1</translation>
    </message>
    <message>
        <source>no time</source>
        <translation>no time</translation>
    </message>
    <message>
        <source>As text…</source>
        <translation>As text…</translation>
    </message>
    <message>
        <source>As a web page…</source>
        <translation>As a web page…</translation>
    </message>
    <message>
        <source>As a table (CSV)…</source>
        <translation>As a table (CSV)…</translation>
    </message>
    <message>
        <source>As PDF…</source>
        <translation>As PDF…</translation>
    </message>
    <message>
        <source>note, not sent</source>
        <comment>beside a name</comment>
        <translation>note, not sent</translation>
    </message>
</context>
<context>
    <name>TranslationWords</name>
    <message>
        <source>on this computer, nothing leaves it</source>
        <translation>on this computer, nothing leaves it</translation>
    </message>
    <message>
        <source>by %1, your company’s own</source>
        <translation>by %1, your company’s own</translation>
    </message>
</context>
<context>
    <name>wxm::AboutPanel</name>
    <message>
        <source>Copied</source>
        <translation>Copied</translation>
    </message>
    <message>
        <source>WXM Console</source>
        <translation>WXM Console</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Free software under the MIT licence. It comes without any warranty.</source>
        <translation>Free software under the MIT licence. It comes without any warranty.</translation>
    </message>
    <message>
        <source>Built on</source>
        <translation>Built on</translation>
    </message>
    <message>
        <source>Copy the versions</source>
        <translation>Copy the versions</translation>
    </message>
</context>
<context>
    <name>wxm::AccountList</name>
    <message>
        <source>Continue as</source>
        <translation>Continue as</translation>
    </message>
    <message>
        <source>Continue as %1</source>
        <translation>Continue as %1</translation>
    </message>
    <message>
        <source>Forget %1 on this computer</source>
        <translation>Forget %1 on this computer</translation>
    </message>
</context>
<context>
    <name>wxm::ChatHeader</name>
    <message>
        <source>Back to the list</source>
        <translation>Back to the list</translation>
    </message>
</context>
<context>
    <name>wxm::ChatPane</name>
    <message>
        <source>You are not part of this conversation</source>
        <translation>You are not part of this conversation</translation>
    </message>
    <message>
        <source>Only its members can read it. Ask a member to add you.</source>
        <translation>Only its members can read it. Ask a member to add you.</translation>
    </message>
    <message>
        <source>The messages did not load</source>
        <translation>The messages did not load</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>No messages yet</translation>
    </message>
    <message>
        <source>What you write below is the first one.</source>
        <translation>What you write below is the first one.</translation>
    </message>
    <message>
        <source>Offline since %1</source>
        <translation>Offline since %1</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>You can go on writing, nothing is lost.</source>
        <translation>You can go on writing, nothing is lost.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Try now</translation>
    </message>
    <message>
        <source>Link lost %1 to %2</source>
        <translation>Link lost %1 to %2</translation>
    </message>
    <message>
        <source>Comparing this thread with the server.</source>
        <translation>Comparing this thread with the server.</translation>
    </message>
    <message>
        <source>This thread could not be refreshed</source>
        <translation>This thread could not be refreshed</translation>
    </message>
    <message>
        <source>The attachment did not open</source>
        <translation>The attachment did not open</translation>
    </message>
    <message>
        <source>Its address is not a safe one.</source>
        <translation>Its address is not a safe one.</translation>
    </message>
    <message>
        <source>Loading messages…</source>
        <translation>Loading messages…</translation>
    </message>
    <message>
        <source>Next try %1. You can go on writing, nothing is lost.</source>
        <translation>Next try %1. You can go on writing, nothing is lost.</translation>
    </message>
    <message>
        <source>Search in this thread</source>
        <translation>Search in this thread</translation>
    </message>
    <message>
        <source>New messages may come late here</source>
        <translation>New messages may come late here</translation>
    </message>
    <message>
        <source>The live server did not open this conversation. It is asked again by itself; until then the messages are read every now and then.</source>
        <translation>The live server did not open this conversation. It is asked again by itself; until then the messages are read every now and then.</translation>
    </message>
    <message>
        <source>The quoted message is not here</source>
        <translation>The quoted message is not here</translation>
    </message>
    <message>
        <source>It stands further back than this thread was read, or was changed when it was quoted.</source>
        <translation>It stands further back than this thread was read, or was changed when it was quoted.</translation>
    </message>
    <message>
        <source>Save attachment</source>
        <translation>Save attachment</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Not saved</translation>
    </message>
    <message>
        <source>The file could not be written to disk, or it is a link to another file.</source>
        <translation>The file could not be written to disk, or it is a link to another file.</translation>
    </message>
    <message>
        <source>That day could not be read</source>
        <translation>That day could not be read</translation>
    </message>
</context>
<context>
    <name>wxm::ChatView</name>
    <message>
        <source>Messages in thread</source>
        <translation>Messages in thread</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Newest</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Copy text</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>Open link</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copy link</translation>
    </message>
    <message>
        <source>Quote in reply</source>
        <translation>Quote in reply</translation>
    </message>
    <message numerus="yes">
        <source>%n new messages. %1</source>
        <comment>what a screen reader says</comment>
        <translation>
            <numerusform>%n new message. %1</numerusform>
            <numerusform>%n new messages. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Open attachment</source>
        <translation>Open attachment</translation>
    </message>
    <message>
        <source>, written as: %1</source>
        <translation>, written as: %1</translation>
    </message>
    <message>
        <source>, translated: %1</source>
        <translation>, translated: %1</translation>
    </message>
    <message>
        <source>Go to the quoted message</source>
        <translation>Go to the quoted message</translation>
    </message>
    <message>
        <source>Save attachment as…</source>
        <translation>Save attachment as…</translation>
    </message>
</context>
<context>
    <name>wxm::ChecklistBox</name>
    <message>
        <source>%1 of %2</source>
        <comment>%1: steps that are done, %2: all</comment>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Checklist</translation>
    </message>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
</context>
<context>
    <name>wxm::CloseQuestion</name>
    <message numerus="yes">
        <source>%n reply(ies) not sent yet</source>
        <translation>
            <numerusform>%n reply not sent yet</numerusform>
            <numerusform>%n replies not sent yet</numerusform>
        </translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Close anyway</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>Keep open</translation>
    </message>
    <message>
        <source>Nothing is lost: what is not sent is kept on this computer and goes on when you sign in again.</source>
        <translation>Nothing is lost: what is not sent is kept on this computer and goes on when you sign in again.</translation>
    </message>
    <message>
        <source>What you wrote is not saved</source>
        <translation>What you wrote is not saved</translation>
    </message>
    <message>
        <source>Your text cannot be saved to disk: it is lost when the window closes. Free some space, or copy it first.</source>
        <translation>Your text cannot be saved to disk: it is lost when the window closes. Free some space, or copy it first.</translation>
    </message>
    <message>
        <source>A reply that is not sent yet could not be saved to disk: it is lost when the window closes.</source>
        <translation>A reply that is not sent yet could not be saved to disk: it is lost when the window closes.</translation>
    </message>
    <message numerus="yes">
        <source>%n reply(ies) not sent yet are kept on this computer.</source>
        <translation>
            <numerusform>%n reply not sent yet is kept on this computer.</numerusform>
            <numerusform>%n replies not sent yet are kept on this computer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) not carried out yet</source>
        <translation>
            <numerusform>%n action not carried out yet</numerusform>
            <numerusform>%n actions not carried out yet</numerusform>
        </translation>
    </message>
    <message>
        <source>Another WXM Console is using this profile, so this window keeps nothing: unfinished text and replies that are not sent are lost when it closes.</source>
        <translation>Another WXM Console is using this profile, so this window keeps nothing: unfinished text and replies that are not sent are lost when it closes.</translation>
    </message>
    <message>
        <source>The server has not answered. What you did may not happen when the window closes.</source>
        <translation>The server has not answered. What you did may not happen when the window closes.</translation>
    </message>
    <message numerus="yes">
        <source>%n refused reply(ies) are kept on this computer, and go out only when you send them again.</source>
        <translation>
            <numerusform>%n refused reply is kept on this computer, and goes out only when you send it again.</numerusform>
            <numerusform>%n refused replies are kept on this computer, and go out only when you send them again.</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer keeps nothing of it now: unfinished text and replies that are not sent are lost when the window closes.</source>
        <translation>This computer keeps nothing of it now: unfinished text and replies that are not sent are lost when the window closes.</translation>
    </message>
</context>
<context>
    <name>wxm::CollisionHead</name>
    <message>
        <source>%1 answered while you were writing</source>
        <translation>%1 answered while you were writing</translation>
    </message>
    <message>
        <source>%1 answered %2, while you were writing</source>
        <translation>%1 answered %2, while you were writing</translation>
    </message>
    <message>
        <source>Nothing was sent</source>
        <translation>Nothing was sent</translation>
    </message>
    <message>
        <source>This account answered elsewhere while you were writing</source>
        <translation>This account answered elsewhere while you were writing</translation>
    </message>
    <message>
        <source>This account answered elsewhere %1, while you were writing</source>
        <translation>This account answered elsewhere %1, while you were writing</translation>
    </message>
</context>
<context>
    <name>wxm::Composer</name>
    <message>
        <source>Not saved: the disk could not be written</source>
        <translation>Not saved: the disk could not be written</translation>
    </message>
    <message>
        <source>The reply was not sent. Free some space, or send it without a copy on this computer.</source>
        <translation>The reply was not sent. Free some space, or send it without a copy on this computer.</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>Send anyway</translation>
    </message>
    <message>
        <source>Reply of %1</source>
        <translation>Reply of %1</translation>
    </message>
    <message>
        <source>Send locked</source>
        <translation>Send locked</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Send</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) too long</source>
        <translation>
            <numerusform>%n character too long</numerusform>
            <numerusform>%n characters too long</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) left</source>
        <translation>
            <numerusform>%n character left</numerusform>
            <numerusform>%n characters left</numerusform>
        </translation>
    </message>
    <message>
        <source>Draft not saved: the disk could not be written</source>
        <translation>Draft not saved: the disk could not be written</translation>
    </message>
    <message>
        <source>Draft saved</source>
        <translation>Draft saved</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Reply</translation>
    </message>
    <message>
        <source>Write a reply…</source>
        <translation>Write a reply…</translation>
    </message>
    <message>
        <source>Paragraph left to right</source>
        <translation>Paragraph left to right</translation>
    </message>
    <message>
        <source>Paragraph right to left</source>
        <translation>Paragraph right to left</translation>
    </message>
    <message>
        <source>Edit my draft</source>
        <translation>Edit my draft</translation>
    </message>
    <message>
        <source>Send mine as well</source>
        <translation>Send mine as well</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation>Discard draft</translation>
    </message>
    <message>
        <source>Enter sends · Shift+Enter starts a new line</source>
        <translation>Enter sends · Shift+Enter starts a new line</translation>
    </message>
    <message>
        <source>Ctrl+Enter sends · Enter starts a new line</source>
        <translation>Ctrl+Enter sends · Enter starts a new line</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Emoji</translation>
    </message>
    <message>
        <source>This thread may be out of date</source>
        <translation>This thread may be out of date</translation>
    </message>
    <message>
        <source>Not filled in: %1</source>
        <translation>Not filled in: %1</translation>
    </message>
    <message>
        <source>The customer would read the braces.</source>
        <translation>The customer would read the braces.</translation>
    </message>
    <message>
        <source>Saved replies</source>
        <translation>Saved replies</translation>
    </message>
    <message>
        <source>Your draft</source>
        <translation>Your draft</translation>
    </message>
    <message>
        <source>saved on this computer</source>
        <translation>saved on this computer</translation>
    </message>
    <message>
        <source>It is being compared with the server. Your reply goes out after that, if nobody has written meanwhile. Send once more to send it now.</source>
        <translation>It is being compared with the server. Your reply goes out after that, if nobody has written meanwhile. Send once more to send it now.</translation>
    </message>
    <message>
        <source>Something new has arrived</source>
        <translation>Something new has arrived</translation>
    </message>
    <message>
        <source>Your reply was not sent. Read it, then send.</source>
        <translation>Your reply was not sent. Read it, then send.</translation>
    </message>
    <message>
        <source>Assigned to %1</source>
        <translation>Assigned to %1</translation>
    </message>
    <message>
        <source>You can still reply.</source>
        <translation>You can still reply.</translation>
    </message>
    <message>
        <source>Assign to me</source>
        <translation>Assign to me</translation>
    </message>
    <message>
        <source>Send only “%1”?</source>
        <translation>Send only “%1”?</translation>
    </message>
    <message>
        <source>It looks like the search for a saved reply.</source>
        <translation>It looks like the search for a saved reply.</translation>
    </message>
    <message>
        <source>You have sent this three times</source>
        <translation>You have sent this three times</translation>
    </message>
    <message>
        <source>As a saved reply it is three keys away.</source>
        <translation>As a saved reply it is three keys away.</translation>
    </message>
    <message>
        <source>Keep it as a saved reply</source>
        <translation>Keep it as a saved reply</translation>
    </message>
    <message>
        <source>Reply of this account, from elsewhere</source>
        <translation>Reply of this account, from elsewhere</translation>
    </message>
    <message numerus="yes">
        <source>waits for %Ln file(s)</source>
        <translation>
            <numerusform>waits for %Ln file</numerusform>
            <numerusform>waits for %Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) not uploaded</source>
        <translation>
            <numerusform>%Ln file not uploaded</numerusform>
            <numerusform>%Ln files not uploaded</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again beside the file, or send the reply without it.</source>
        <translation>Try again beside the file, or send the reply without it.</translation>
    </message>
    <message>
        <source>Send without</source>
        <translation>Send without</translation>
    </message>
    <message>
        <source>Send translation</source>
        <translation>Send translation</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>Translate</translation>
    </message>
    <message>
        <source>Write the reply first</source>
        <translation>Write the reply first</translation>
    </message>
    <message>
        <source>Then choose when it is sent.</source>
        <translation>Then choose when it is sent.</translation>
    </message>
    <message>
        <source>Files cannot be sent later</source>
        <translation>Files cannot be sent later</translation>
    </message>
    <message>
        <source>Send them now, or take them away.</source>
        <translation>Send them now, or take them away.</translation>
    </message>
    <message>
        <source>A reply waits here already</source>
        <translation>A reply waits here already</translation>
    </message>
    <message>
        <source>Send, edit or cancel that one first.</source>
        <translation>Send, edit or cancel that one first.</translation>
    </message>
    <message>
        <source>Something is not filled in</source>
        <translation>Something is not filled in</translation>
    </message>
    <message>
        <source>In an hour (%1)</source>
        <translation>In an hour (%1)</translation>
    </message>
    <message>
        <source>Tomorrow morning (%1)</source>
        <translation>Tomorrow morning (%1)</translation>
    </message>
    <message>
        <source>Pick a day and time…</source>
        <translation>Pick a day and time…</translation>
    </message>
    <message>
        <source>Sent only while this computer runs</source>
        <translation>Sent only while this computer runs</translation>
    </message>
    <message>
        <source>This time has passed</source>
        <translation>This time has passed</translation>
    </message>
    <message>
        <source>The reply will not be sent</source>
        <translation>The reply will not be sent</translation>
    </message>
    <message>
        <source>Edit it again</source>
        <translation>Edit it again</translation>
    </message>
    <message>
        <source>Too long to be tidied</source>
        <translation>Too long to be tidied</translation>
    </message>
    <message>
        <source>Nothing to tidy</source>
        <translation>Nothing to tidy</translation>
    </message>
    <message>
        <source>Not tidied: the reply has changed in the meantime</source>
        <translation>Not tidied: the reply has changed in the meantime</translation>
    </message>
</context>
<context>
    <name>wxm::ConnectionLine</name>
    <message>
        <source>Connected</source>
        <translation>Connected</translation>
    </message>
    <message>
        <source>Reconnecting…</source>
        <translation>Reconnecting…</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Signed out</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connection</translation>
    </message>
    <message numerus="yes">
        <source>%n unsent</source>
        <translation>
            <numerusform>%n unsent</numerusform>
            <numerusform>%n unsent</numerusform>
        </translation>
    </message>
    <message>
        <source>the server closed the link</source>
        <translation>the server closed the link</translation>
    </message>
    <message>
        <source>the server does not answer</source>
        <translation>the server does not answer</translation>
    </message>
    <message>
        <source>no network</source>
        <translation>no network</translation>
    </message>
    <message>
        <source>the server cannot be reached</source>
        <translation>the server cannot be reached</translation>
    </message>
    <message>
        <source>the server asks to wait</source>
        <translation>the server asks to wait</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>last checked %1</source>
        <translation>last checked %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>since %1</translation>
    </message>
    <message>
        <source>sign in to continue</source>
        <translation>sign in to continue</translation>
    </message>
    <message>
        <source>the server asks for a pause, next try %1</source>
        <comment>%1: in 8 s</comment>
        <translation>the server asks for a pause, next try %1</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connecting…</translation>
    </message>
    <message>
        <source>waiting for the keychain of this computer</source>
        <translation>waiting for the keychain of this computer</translation>
    </message>
    <message>
        <source>the server is down for maintenance, next try %1</source>
        <comment>%1: in 8 s</comment>
        <translation>the server is down for maintenance, next try %1</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Sign in again</translation>
    </message>
    <message>
        <source>Connect here</source>
        <translation>Connect here</translation>
    </message>
    <message>
        <source>waiting for the live server</source>
        <translation>waiting for the live server</translation>
    </message>
    <message>
        <source>the live server does not accept this sign-in</source>
        <translation>the live server does not accept this sign-in</translation>
    </message>
    <message>
        <source>this account is in use elsewhere</source>
        <translation>this account is in use elsewhere</translation>
    </message>
    <message>
        <source>the sign-in cannot be renewed, next try %1</source>
        <comment>%1: in 8 s</comment>
        <translation>the sign-in cannot be renewed, next try %1</translation>
    </message>
    <message>
        <source>the sign-in cannot be renewed</source>
        <translation>the sign-in cannot be renewed</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) without live events, tried again</source>
        <translation>
            <numerusform>%n place without live events, tried again</numerusform>
            <numerusform>%n places without live events, tried again</numerusform>
        </translation>
    </message>
    <message>
        <source>by plain requests</source>
        <translation>by plain requests</translation>
    </message>
    <message>
        <source>Shows where it stands</source>
        <translation>Shows where it stands</translation>
    </message>
    <message>
        <source>Enter password…</source>
        <translation>Enter password…</translation>
    </message>
</context>
<context>
    <name>wxm::ConnectionTestPanel</name>
    <message numerus="yes">
        <source>Reaches the server in %Ln ms</source>
        <translation>
            <numerusform>Reaches the server in %Ln ms</numerusform>
            <numerusform>Reaches the server in %Ln ms</numerusform>
        </translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>Test the connection</translation>
    </message>
</context>
<context>
    <name>wxm::Console</name>
    <message>
        <source>Your session has ended. Sign in to continue.</source>
        <translation>Your session has ended. Sign in to continue.</translation>
    </message>
    <message>
        <source>This account was signed out on another device, or blocked.</source>
        <translation>This account was signed out on another device, or blocked.</translation>
    </message>
    <message>
        <source>The live server does not accept this sign-in. Sign in again.</source>
        <translation>The live server does not accept this sign-in. Sign in again.</translation>
    </message>
    <message>
        <source>The settings were damaged</source>
        <translation>The settings were damaged</translation>
    </message>
    <message>
        <source>This computer could not keep the sign-in</source>
        <translation>This computer could not keep the sign-in</translation>
    </message>
    <message>
        <source>You will have to sign in again next time. It is kept in memory only.</source>
        <translation>You will have to sign in again next time. It is kept in memory only.</translation>
    </message>
    <message>
        <source>The sign-in could not be deleted</source>
        <translation>The sign-in could not be deleted</translation>
    </message>
    <message>
        <source>The keychain of this computer did not delete it. Delete the entry of WXM Console there.</source>
        <translation>The keychain of this computer did not delete it. Delete the entry of WXM Console there.</translation>
    </message>
    <message>
        <source>This computer did not accept the change</source>
        <translation>This computer did not accept the change</translation>
    </message>
    <message>
        <source>Whether the console starts with it is as it was before.</source>
        <translation>Whether the console starts with it is as it was before.</translation>
    </message>
    <message>
        <source>They start afresh. The old file is kept beside them as %1.</source>
        <translation>They start afresh. The old file is kept beside them as %1.</translation>
    </message>
    <message>
        <source>Another WXM Console is open on this profile</source>
        <translation>Another WXM Console is open on this profile</translation>
    </message>
    <message>
        <source>So that neither overwrites the other, this window keeps no drafts, notes, saved replies and unsent replies, and no settings. Close the other one and start again to have them.</source>
        <translation>So that neither overwrites the other, this window keeps no drafts, notes, saved replies and unsent replies, and no settings. Close the other one and start again to have them.</translation>
    </message>
    <message>
        <source>The keychain is open again: the sign-in was removed from it.</source>
        <translation>The keychain is open again: the sign-in was removed from it.</translation>
    </message>
    <message>
        <source>The sign-in is still in the keychain</source>
        <translation>The sign-in is still in the keychain</translation>
    </message>
    <message>
        <source>The keychain of this computer is locked. The sign-in is removed as soon as it is opened.</source>
        <translation>The keychain of this computer is locked. The sign-in is removed as soon as it is opened.</translation>
    </message>
    <message>
        <source>The keychain of this computer has not answered yet. When it does, you are signed in without the password.</source>
        <translation>The keychain of this computer has not answered yet. When it does, you are signed in without the password.</translation>
    </message>
    <message>
        <source>The keychain of this computer is locked. Open it, and you are signed in without the password.</source>
        <translation>The keychain of this computer is locked. Open it, and you are signed in without the password.</translation>
    </message>
    <message>
        <source>The keychain of this computer does not answer. When it is there, you are signed in without the password.</source>
        <translation>The keychain of this computer does not answer. When it is there, you are signed in without the password.</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) had not gone out yet and may not have happened.</source>
        <translation>
            <numerusform>%n action had not gone out yet and may not have happened.</numerusform>
            <numerusform>%n actions had not gone out yet and may not have happened.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server could not renew your sign-in. Sign in to continue; what you wrote is kept.</source>
        <translation>The server could not renew your sign-in. Sign in to continue; what you wrote is kept.</translation>
    </message>
    <message>
        <source>This computer could not keep the proxy&apos;s password</source>
        <translation>This computer could not keep the proxy&apos;s password</translation>
    </message>
    <message>
        <source>You will be asked for it again next time.</source>
        <translation>You will be asked for it again next time.</translation>
    </message>
    <message>
        <source>This computer keeps drafts and unsent replies only</source>
        <translation>This computer keeps drafts and unsent replies only</translation>
    </message>
    <message>
        <source>By your administrator: notes, labels and the journal of the lives are gone when the console ends.</source>
        <translation>By your administrator: notes, labels and the journal of the lives are gone when the console ends.</translation>
    </message>
    <message>
        <source>This computer keeps nothing of what you write</source>
        <translation>This computer keeps nothing of what you write</translation>
    </message>
    <message>
        <source>By your administrator: drafts, unsent replies, notes, labels and the journal of the lives are gone when the console ends.</source>
        <translation>By your administrator: drafts, unsent replies, notes, labels and the journal of the lives are gone when the console ends.</translation>
    </message>
    <message>
        <source>Nothing of what you write is kept in this window</source>
        <translation>Nothing of what you write is kept in this window</translation>
    </message>
    <message>
        <source>The key of its files was not available. What was written before is on this computer as it was; start again when the keychain is open.</source>
        <translation>The key of its files was not available. What was written before is on this computer as it was; start again when the keychain is open.</translation>
    </message>
    <message>
        <source>What you write is encrypted on this computer</source>
        <translation>What you write is encrypted on this computer</translation>
    </message>
    <message>
        <source>By your administrator: pasted pictures, the journal of the lives and what is known of viewers are gone when the console ends.</source>
        <translation>By your administrator: pasted pictures, the journal of the lives and what is known of viewers are gone when the console ends.</translation>
    </message>
</context>
<context>
    <name>wxm::CrashQuestion</name>
    <message>
        <source>The report is saved.</source>
        <translation>The report is saved.</translation>
    </message>
    <message>
        <source>Not saved: the file could not be written there.</source>
        <translation>Not saved: the file could not be written there.</translation>
    </message>
    <message>
        <source>WXM Console stopped because of an error</source>
        <translation>WXM Console stopped because of an error</translation>
    </message>
    <message>
        <source>Start in safe mode</source>
        <translation>Start in safe mode</translation>
    </message>
    <message>
        <source>Start as usual</source>
        <translation>Start as usual</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Save report…</translation>
    </message>
    <message>
        <source>What you wrote is kept. In safe mode the console starts without layouts, spelling, sounds and translation.</source>
        <translation>What you wrote is kept. In safe mode the console starts without layouts, spelling, sounds and translation.</translation>
    </message>
    <message>
        <source>It happened while windows were put back where they stood, so this time they are not.</source>
        <translation>It happened while windows were put back where they stood, so this time they are not.</translation>
    </message>
    <message>
        <source>The report tells where in the program it happened. It holds no names, numbers or messages, and nothing is sent by itself.</source>
        <translation>The report tells where in the program it happened. It holds no names, numbers or messages, and nothing is sent by itself.</translation>
    </message>
</context>
<context>
    <name>wxm::DayDialog</name>
    <message>
        <source>Write a day</source>
        <translation>Write a day</translation>
    </message>
    <message>
        <source>Go to a day</source>
        <translation>Go to a day</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Go</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Like “7/6”, “%1”, “yesterday” or “3d” for three days ago</source>
        <translation>Like “7/6”, “%1”, “yesterday” or “3d” for three days ago</translation>
    </message>
</context>
<context>
    <name>wxm::DesktopNotifier</name>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Reply</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Send</translation>
    </message>
</context>
<context>
    <name>wxm::DiagnosticsPanel</name>
    <message>
        <source>Copied. It holds no names, numbers or messages.</source>
        <translation>Copied. It holds no names, numbers or messages.</translation>
    </message>
    <message>
        <source>Save the diagnostics</source>
        <translation>Save the diagnostics</translation>
    </message>
    <message>
        <source>Saved. It holds no names, numbers or messages.</source>
        <translation>Saved. It holds no names, numbers or messages.</translation>
    </message>
    <message>
        <source>Not saved: the file could not be written there.</source>
        <translation>Not saved: the file could not be written there.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Nothing yet</translation>
    </message>
    <message>
        <source>None since the start</source>
        <translation>None since the start</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>offered</translation>
    </message>
    <message>
        <source>not on this server</source>
        <translation>not on this server</translation>
    </message>
    <message>
        <source>not allowed for this account</source>
        <translation>not allowed for this account</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Copy the diagnostics</source>
        <translation>Copy the diagnostics</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Save…</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Refresh</translation>
    </message>
    <message>
        <source>Versions and server</source>
        <translation>Versions and server</translation>
    </message>
    <message>
        <source>Connection history</source>
        <translation>Connection history</translation>
    </message>
    <message>
        <source>Last errors</source>
        <translation>Last errors</translation>
    </message>
    <message>
        <source>What the server offers</source>
        <translation>What the server offers</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
</context>
<context>
    <name>wxm::Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>wxm::DropHint</name>
    <message>
        <source>Drop to attach</source>
        <translation>Drop to attach</translation>
    </message>
    <message>
        <source>This server does not accept files</source>
        <translation>This server does not accept files</translation>
    </message>
    <message>
        <source>At most %1 per file</source>
        <translation>At most %1 per file</translation>
    </message>
</context>
<context>
    <name>wxm::EmojiPopup</name>
    <message>
        <source>Emoji</source>
        <translation>Emoji</translation>
    </message>
    <message>
        <source>Search in Arabic or English</source>
        <translation>Search in Arabic or English</translation>
    </message>
    <message>
        <source>Search emoji</source>
        <translation>Search emoji</translation>
    </message>
    <message>
        <source>No emoji of this name</source>
        <translation>No emoji of this name</translation>
    </message>
</context>
<context>
    <name>wxm::EmojiSuggestions</name>
    <message>
        <source>Emoji</source>
        <translation>Emoji</translation>
    </message>
</context>
<context>
    <name>wxm::EmptyState</name>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copy details</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copied</translation>
    </message>
</context>
<context>
    <name>wxm::EraseQuestion</name>
    <message>
        <source>Erase this computer’s copies?</source>
        <translation>Erase this computer’s copies?</translation>
    </message>
    <message>
        <source>Sign out and erase</source>
        <translation>Sign out and erase</translation>
    </message>
    <message numerus="yes">
        <source>%n reply(ies) not sent yet are lost.</source>
        <translation>
            <numerusform>%n reply that is not sent yet is lost.</numerusform>
            <numerusform>%n replies that are not sent yet are lost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) are lost.</source>
        <translation>
            <numerusform>%n draft is lost.</numerusform>
            <numerusform>%n drafts are lost.</numerusform>
        </translation>
    </message>
    <message>
        <source>Notes, labels, journals and logs of every account on this computer go as well. Settings, rules and saved replies stay. The console starts again.</source>
        <translation>Notes, labels, journals and logs of every account on this computer go as well. Settings, rules and saved replies stay. The console starts again.</translation>
    </message>
    <message>
        <source>Drafts and unsent replies that could not be read this time are lost as well.</source>
        <translation>Drafts and unsent replies that could not be read this time are lost as well.</translation>
    </message>
</context>
<context>
    <name>wxm::Erasure</name>
    <message>
        <source>The copies on this computer could not be erased</source>
        <translation>The copies on this computer could not be erased</translation>
    </message>
    <message>
        <source>The disk refused it. Delete the folder of the profile by hand.</source>
        <translation>The disk refused it. Delete the folder of the profile by hand.</translation>
    </message>
</context>
<context>
    <name>wxm::FileChip</name>
    <message>
        <source>Try upload again</source>
        <translation>Try upload again</translation>
    </message>
    <message>
        <source>Cancel upload</source>
        <translation>Cancel upload</translation>
    </message>
    <message>
        <source>Remove file</source>
        <translation>Remove file</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>wxm::FilterChips</name>
    <message>
        <source>Remove filter</source>
        <translation>Remove filter</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Clear</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Clear filters</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Save view</translation>
    </message>
</context>
<context>
    <name>wxm::FilterDialog</name>
    <message numerus="yes">
        <source>%n threads match</source>
        <translation>
            <numerusform>%n thread matches</numerusform>
            <numerusform>%n threads match</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Assigned to</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Language of the last message</source>
        <translation>Language of the last message</translation>
    </message>
    <message>
        <source>Only</source>
        <translation>Only</translation>
    </message>
    <message>
        <source>Waiting at least</source>
        <translation>Waiting at least</translation>
    </message>
    <message>
        <source>You</source>
        <translation>You</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nobody</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Unread</translation>
    </message>
    <message>
        <source>With a note</source>
        <translation>With a note</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgent</translation>
    </message>
    <message>
        <source>Waiting for a reply</source>
        <translation>Waiting for a reply</translation>
    </message>
    <message>
        <source>However long</source>
        <translation>However long</translation>
    </message>
    <message>
        <source>Followed</source>
        <translation>Followed</translation>
    </message>
</context>
<context>
    <name>wxm::FindBar</name>
    <message>
        <source>Nothing in what was loaded so far</source>
        <translation>Nothing in what was loaded so far</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>hits of a search</comment>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Search in this thread</source>
        <translation>Search in this thread</translation>
    </message>
    <message>
        <source>Older result</source>
        <translation>Older result</translation>
    </message>
    <message>
        <source>Newer result</source>
        <translation>Newer result</translation>
    </message>
    <message>
        <source>End search</source>
        <translation>End search</translation>
    </message>
</context>
<context>
    <name>wxm::HeldStrip</name>
    <message>
        <source>Not sent yet: press Control and Z to undo the reply.</source>
        <translation>Not sent yet: press Control and Z to undo the reply.</translation>
    </message>
    <message numerus="yes">
        <source>Sends in %Ln s</source>
        <translation>
            <numerusform>Sends in %Ln s</numerusform>
            <numerusform>Sends in %Ln s</numerusform>
        </translation>
    </message>
    <message>
        <source>Reply that is not sent yet</source>
        <translation>Reply that is not sent yet</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Undo sending</source>
        <translation>Undo sending</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Send now</translation>
    </message>
</context>
<context>
    <name>wxm::HintBar</name>
    <message>
        <source>New here?</source>
        <translation>New here?</translation>
    </message>
    <message>
        <source>go to anything</source>
        <translation>go to anything</translation>
    </message>
    <message>
        <source>in a reply: saved replies</source>
        <translation>in a reply: saved replies</translation>
    </message>
    <message>
        <source>all keyboard shortcuts</source>
        <translation>all keyboard shortcuts</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>Got it</translation>
    </message>
</context>
<context>
    <name>wxm::KeptPanel</name>
    <message>
        <source>What is kept on this computer</source>
        <translation>What is kept on this computer</translation>
    </message>
    <message>
        <source>Drafts and replies that are not sent: until they are sent or removed.</source>
        <translation>Drafts and replies that are not sent: until they are sent or removed.</translation>
    </message>
    <message>
        <source>Notes, labels and snoozes: until you remove them.</source>
        <translation>Notes, labels and snoozes: until you remove them.</translation>
    </message>
    <message>
        <source>What you did in lives, and what is said there where you log it: as long as the settings of the journal say.</source>
        <translation>What you did in lives, and what is said there where you log it: as long as the settings of the journal say.</translation>
    </message>
    <message>
        <source>Viewers that you met or acted on, and your layouts: until you forget them, or others take their place.</source>
        <translation>Viewers that you met or acted on, and your layouts: until you forget them, or others take their place.</translation>
    </message>
    <message>
        <source>Figures of My day, without names or words: 90 days, their totals two years.</source>
        <translation>Figures of My day, without names or words: 90 days, their totals two years.</translation>
    </message>
    <message>
        <source>Saved replies, rules and your own words of the spelling: until you remove them.</source>
        <translation>Saved replies, rules and your own words of the spelling: until you remove them.</translation>
    </message>
    <message>
        <source>Settings, and a log of the program without names or messages: as long as the profile.</source>
        <translation>Settings, and a log of the program without names or messages: as long as the profile.</translation>
    </message>
    <message>
        <source>Messages, lists and searches are in memory alone. The sign-in is in the keychain of this computer.</source>
        <translation>Messages, lists and searches are in memory alone. The sign-in is in the keychain of this computer.</translation>
    </message>
    <message>
        <source>Your administrator lets this computer keep drafts and unsent replies only.</source>
        <translation>Your administrator lets this computer keep drafts and unsent replies only.</translation>
    </message>
    <message>
        <source>Your administrator lets this computer keep nothing of what you write or do.</source>
        <translation>Your administrator lets this computer keep nothing of what you write or do.</translation>
    </message>
    <message numerus="yes">
        <source>What was not changed for %n day(s) is deleted at the next start.</source>
        <translation>
            <numerusform>What was not changed for %n day is deleted at the next start.</numerusform>
            <numerusform>What was not changed for %n days is deleted at the next start.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign out and erase…</source>
        <translation>Sign out and erase…</translation>
    </message>
    <message>
        <source>It is encrypted with a key from the keychain; what cannot be encrypted is not kept.</source>
        <translation>It is encrypted with a key from the keychain; what cannot be encrypted is not kept.</translation>
    </message>
</context>
<context>
    <name>wxm::KeyEditor</name>
    <message>
        <source>Here letters are typed: hold Ctrl or Alt with it</source>
        <translation>Here letters are typed: hold Ctrl or Alt with it</translation>
    </message>
    <message>
        <source>A row of keys: hold others with a digit from 1 to 9</source>
        <translation>A row of keys: hold others with a digit from 1 to 9</translation>
    </message>
    <message>
        <source>Ctrl and Alt together write characters on some keyboards</source>
        <translation>Ctrl and Alt together write characters on some keyboards</translation>
    </message>
    <message>
        <source>%1 belongs to the system</source>
        <translation>%1 belongs to the system</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”</source>
        <translation>%1 belongs to “%2”</translation>
    </message>
    <message>
        <source>%1, and stays there</source>
        <comment>%1: to whom a key belongs</comment>
        <translation>%1, and stays there</translation>
    </message>
    <message>
        <source>%1, which then has no key</source>
        <comment>%1: to whom a key belongs</comment>
        <translation>%1, which then has no key</translation>
    </message>
    <message>
        <source>%1, which then has %2</source>
        <comment>%1: to whom a key belongs</comment>
        <translation>%1, which then has %2</translation>
    </message>
    <message>
        <source>Press the new keys</source>
        <translation>Press the new keys</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>New keys</translation>
    </message>
    <message>
        <source>Key conflict</source>
        <translation>Key conflict</translation>
    </message>
    <message>
        <source>Move the keys here</source>
        <translation>Move the keys here</translation>
    </message>
    <message>
        <source>Other keys</source>
        <translation>Other keys</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>No key</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>wxm::KeyQuestion</name>
    <message>
        <source>The key of your files is not available</source>
        <translation>The key of your files is not available</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Start without them</source>
        <translation>Start without them</translation>
    </message>
    <message>
        <source>The keychain of this computer is locked. Open it, then try again.</source>
        <translation>The keychain of this computer is locked. Open it, then try again.</translation>
    </message>
    <message>
        <source>The keychain of this computer does not have it any more. Was the keychain replaced, or is this another computer?</source>
        <translation>The keychain of this computer does not have it any more. Was the keychain replaced, or is this another computer?</translation>
    </message>
    <message>
        <source>The keychain of this computer does not answer.</source>
        <translation>The keychain of this computer does not answer.</translation>
    </message>
    <message>
        <source>Drafts, unsent replies and notes are encrypted on this computer. Without the key they cannot be read; they stay as they are.</source>
        <translation>Drafts, unsent replies and notes are encrypted on this computer. Without the key they cannot be read; they stay as they are.</translation>
    </message>
    <message>
        <source>Drafts, unsent replies and notes are to be encrypted on this computer.</source>
        <translation>Drafts, unsent replies and notes are to be encrypted on this computer.</translation>
    </message>
    <message>
        <source>Started without them, the console keeps nothing of what you write this time.</source>
        <translation>Started without them, the console keeps nothing of what you write this time.</translation>
    </message>
    <message>
        <source>If the key is gone for good, start without them and choose “Sign out and erase…” in the settings under “Privacy and storage”: they are lost, and the console keeps what you write again.</source>
        <translation>If the key is gone for good, start without them and choose “Sign out and erase…” in the settings under “Privacy and storage”: they are lost, and the console keeps what you write again.</translation>
    </message>
</context>
<context>
    <name>wxm::KeyRow</name>
    <message>
        <source>Stays as it is</source>
        <translation>Stays as it is</translation>
    </message>
    <message>
        <source>The saved keys could not be used: these are the default keys</source>
        <translation>The saved keys could not be used: these are the default keys</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>No key</translation>
    </message>
    <message>
        <source>Changed by you; default: %1</source>
        <translation>Changed by you; default: %1</translation>
    </message>
    <message>
        <source>Restore the keys: %1</source>
        <translation>Restore the keys: %1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Change the keys: %1</source>
        <translation>Change the keys: %1</translation>
    </message>
</context>
<context>
    <name>wxm::KeysPanel</name>
    <message>
        <source>Fixed by the policy of this computer</source>
        <translation>Fixed by the policy of this computer</translation>
    </message>
    <message>
        <source>All keys are back to their defaults</source>
        <translation>All keys are back to their defaults</translation>
    </message>
    <message numerus="yes">
        <source>%n kept key(s) could not be used</source>
        <translation>
            <numerusform>%n kept key could not be used</numerusform>
            <numerusform>%n kept keys could not be used</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore all keys</source>
        <translation>Restore all keys</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Keyboard shortcuts</translation>
    </message>
    <message>
        <source>They go by the position of a key, so they work with an Arabic layout, too. Search by words above; F1 finds them by pressing.</source>
        <translation>They go by the position of a key, so they work with an Arabic layout, too. Search by words above; F1 finds them by pressing.</translation>
    </message>
</context>
<context>
    <name>wxm::LanguageBox</name>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
</context>
<context>
    <name>wxm::LaterDialog</name>
    <message>
        <source>Will be sent: %1</source>
        <translation>Will be sent: %1</translation>
    </message>
    <message>
        <source>Send later</source>
        <translation>Send later</translation>
    </message>
</context>
<context>
    <name>wxm::LaterStrip</name>
    <message>
        <source>Will be sent: %1 · only while this computer runs</source>
        <translation>Will be sent: %1 · only while this computer runs</translation>
    </message>
    <message>
        <source>Not sent: the customer wrote in the meantime</source>
        <translation>Not sent: the customer wrote in the meantime</translation>
    </message>
    <message>
        <source>Not sent: a message came in the meantime</source>
        <translation>Not sent: a message came in the meantime</translation>
    </message>
    <message>
        <source>Not sent: a colleague wrote in the meantime</source>
        <translation>Not sent: a colleague wrote in the meantime</translation>
    </message>
    <message>
        <source>Not sent: its time has passed, and this computer could not send it then</source>
        <translation>Not sent: its time has passed, and this computer could not send it then</translation>
    </message>
    <message>
        <source>Reply to be sent later</source>
        <translation>Reply to be sent later</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Send now</translation>
    </message>
    <message>
        <source>Send the later reply now</source>
        <translation>Send the later reply now</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Edit the later reply</source>
        <translation>Edit the later reply</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Cancel the later reply</source>
        <translation>Cancel the later reply</translation>
    </message>
</context>
<context>
    <name>wxm::LineEdit</name>
    <message>
        <source>Clear the field</source>
        <translation>Clear the field</translation>
    </message>
    <message>
        <source>Nothing that was pasted fits in this field.</source>
        <translation>Nothing that was pasted fits in this field.</translation>
    </message>
    <message numerus="yes">
        <source>The pasted text is too long: %Ln character(s) of it were left out.</source>
        <translation>
            <numerusform>The pasted text is too long: %Ln character of it was left out.</numerusform>
            <numerusform>The pasted text is too long: %Ln characters of it were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wxm::ListFoot</name>
    <message>
        <source>List as of %1, %2</source>
        <comment>a time of day, and how long ago</comment>
        <translation>List as of %1, %2</translation>
    </message>
    <message>
        <source>List last read %1</source>
        <comment>how long ago</comment>
        <translation>List last read %1</translation>
    </message>
    <message>
        <source>List state</source>
        <translation>List state</translation>
    </message>
    <message>
        <source>Older threads are not listed: %1 shown</source>
        <translation>Older threads are not listed: %1 shown</translation>
    </message>
    <message>
        <source>Read the list again</source>
        <translation>Read the list again</translation>
    </message>
</context>
<context>
    <name>wxm::ListPane</name>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
</context>
<context>
    <name>wxm::MainWindow</name>
    <message>
        <source>%1 – WXM Console</source>
        <translation>%1 – WXM Console</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n unread</numerusform>
            <numerusform>%n unread</numerusform>
        </translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Sign out</translation>
    </message>
    <message>
        <source>WXM Console</source>
        <translation>WXM Console</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Keyboard shortcuts</translation>
    </message>
    <message>
        <source>Go to…</source>
        <translation>Go to…</translation>
    </message>
    <message>
        <source>Another account…</source>
        <translation>Another account…</translation>
    </message>
    <message>
        <source>Replies that are not sent</source>
        <translation>Replies that are not sent</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Language: %1</translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation>Theme: light</translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation>Theme: dark</translation>
    </message>
    <message>
        <source>Theme: as the system</source>
        <translation>Theme: as the system</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Available</translation>
    </message>
    <message>
        <source>Busy: nothing rings</source>
        <translation>Busy: nothing rings</translation>
    </message>
    <message>
        <source>On a break: nothing rings</source>
        <translation>On a break: nothing rings</translation>
    </message>
    <message>
        <source>Busy – %1</source>
        <comment>%1: the title of the window</comment>
        <translation>Busy – %1</translation>
    </message>
    <message>
        <source>On a break – %1</source>
        <comment>%1: the title of the window</comment>
        <translation>On a break – %1</translation>
    </message>
    <message>
        <source>Safe mode</source>
        <translation>Safe mode</translation>
    </message>
    <message>
        <source>Without layouts, spelling, sounds and translation; changed settings are not kept. Start the console again to leave it.</source>
        <translation>Without layouts, spelling, sounds and translation; changed settings are not kept. Start the console again to leave it.</translation>
    </message>
    <message>
        <source>Safe mode – %1</source>
        <comment>%1: the title of the window</comment>
        <translation>Safe mode – %1</translation>
    </message>
</context>
<context>
    <name>wxm::MomentDialog</name>
    <message>
        <source>A time of the day, for example 14:30</source>
        <translation>A time of the day, for example 14:30</translation>
    </message>
    <message>
        <source>Write a time of the day, for example 14:30</source>
        <translation>Write a time of the day, for example 14:30</translation>
    </message>
    <message>
        <source>This time has passed</source>
        <translation>This time has passed</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Tomorrow, %1</source>
        <translation>Tomorrow, %1</translation>
    </message>
</context>
<context>
    <name>wxm::NameDialog</name>
    <message>
        <source>Write a name</source>
        <translation>Write a name</translation>
    </message>
</context>
<context>
    <name>wxm::NoticeBar</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>wxm::Notices</name>
    <message>
        <source>New message</source>
        <translation>New message</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Nothing new</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Clear all</translation>
    </message>
    <message>
        <source>New message from %1: %2</source>
        <translation>New message from %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s) with something new</source>
        <translation>
            <numerusform>%n thread has news</numerusform>
            <numerusform>%n threads have news</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s) that nobody has opened yet</source>
        <translation>
            <numerusform>%n thread that nobody has opened yet</numerusform>
            <numerusform>%n threads that nobody has opened yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wxm::OpenUrlDialog</name>
    <message>
        <source>Open this link?</source>
        <translation>Open this link?</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>Open link</translation>
    </message>
    <message>
        <source>Someone else wrote it. It leads to:</source>
        <translation>Someone else wrote it. It leads to:</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copy address</translation>
    </message>
    <message>
        <source>Nothing on this computer opened it. Copy the address and open it yourself.</source>
        <translation>Nothing on this computer opened it. Copy the address and open it yourself.</translation>
    </message>
    <message>
        <source>Call this number?</source>
        <translation>Call this number?</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Call</translation>
    </message>
    <message>
        <source>The phone program of this computer is asked to call:</source>
        <translation>The phone program of this computer is asked to call:</translation>
    </message>
</context>
<context>
    <name>wxm::PasswordField</name>
    <message>
        <source>Show password</source>
        <translation>Show password</translation>
    </message>
</context>
<context>
    <name>wxm::PreviewPane</name>
    <message>
        <source>Preview</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>How messages look</source>
        <translation>How messages look</translation>
    </message>
    <message>
        <source>Line over a day</source>
        <translation>Line over a day</translation>
    </message>
    <message>
        <source>Times and numbers</source>
        <translation>Times and numbers</translation>
    </message>
</context>
<context>
    <name>wxm::ProxyDialog</name>
    <message>
        <source>The proxy did not take the user name and the password that were used until now.</source>
        <translation>The proxy did not take the user name and the password that were used until now.</translation>
    </message>
    <message>
        <source>Enter the user name.</source>
        <translation>Enter the user name.</translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation>Enter the password.</translation>
    </message>
    <message>
        <source>The proxy does not take this user name and password.</source>
        <translation>The proxy does not take this user name and password.</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>Caps Lock is on</translation>
    </message>
    <message>
        <source>The keyboard is set to Arabic; check its language.</source>
        <translation>The keyboard is set to Arabic; check its language.</translation>
    </message>
    <message>
        <source>Sign in to the proxy</source>
        <translation>Sign in to the proxy</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Sign in</translation>
    </message>
    <message>
        <source>The proxy %1 of this network asks for a user name and a password of its own. They are not those of WXM; your IT knows them.</source>
        <translation>The proxy %1 of this network asks for a user name and a password of its own. They are not those of WXM; your IT knows them.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>User name</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Kept in the keychain of this computer. You can forget it in the settings.</source>
        <translation>Kept in the keychain of this computer. You can forget it in the settings.</translation>
    </message>
</context>
<context>
    <name>wxm::ProxyPanel</name>
    <message>
        <source>Forgotten. The proxy asks again when it is needed.</source>
        <translation>Forgotten. The proxy asks again when it is needed.</translation>
    </message>
    <message>
        <source>The keychain did not delete it. Delete the entry of WXM Console there.</source>
        <translation>The keychain did not delete it. Delete the entry of WXM Console there.</translation>
    </message>
    <message>
        <source>Password of the proxy</source>
        <translation>Password of the proxy</translation>
    </message>
    <message>
        <source>In the keychain of this computer, for every account.</source>
        <translation>In the keychain of this computer, for every account.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Forget</translation>
    </message>
    <message>
        <source>Forget the password of %1</source>
        <comment>%1: a proxy</comment>
        <translation>Forget the password of %1</translation>
    </message>
</context>
<context>
    <name>wxm::RecentPopup</name>
    <message>
        <source>Recently opened</source>
        <translation>Recently opened</translation>
    </message>
</context>
<context>
    <name>wxm::RelatedStrip</name>
    <message>
        <source>Insert saved reply %1</source>
        <translation>Insert saved reply %1</translation>
    </message>
    <message>
        <source>Related saved replies</source>
        <translation>Related saved replies</translation>
    </message>
</context>
<context>
    <name>wxm::RepliesModel</name>
    <message>
        <source>shared with everyone</source>
        <translation>shared with everyone</translation>
    </message>
    <message>
        <source>no Arabic</source>
        <translation>no Arabic</translation>
    </message>
    <message>
        <source>no English</source>
        <translation>no English</translation>
    </message>
    <message numerus="yes">
        <source>used %Ln time(s)</source>
        <translation>
            <numerusform>used once</numerusform>
            <numerusform>used %Ln times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wxm::RepliesPopup</name>
    <message>
        <source>Saved replies</source>
        <translation>Saved replies</translation>
    </message>
    <message>
        <source>No saved replies yet</source>
        <translation>No saved replies yet</translation>
    </message>
    <message>
        <source>New saved reply</source>
        <translation>New saved reply</translation>
    </message>
    <message>
        <source>Nothing for “%1”</source>
        <translation>Nothing for “%1”</translation>
    </message>
    <message>
        <source>New reply from this text</source>
        <translation>New reply from this text</translation>
    </message>
    <message numerus="yes">
        <source>%Ln match “%1”, spelling variants too</source>
        <translation>
            <numerusform>%Ln matches “%1”, spelling variants too</numerusform>
            <numerusform>%Ln match “%1”, spelling variants too</numerusform>
        </translation>
    </message>
    <message>
        <source>This reply has only an Arabic side</source>
        <translation>This reply has only an Arabic side</translation>
    </message>
    <message>
        <source>This reply has only an English side</source>
        <translation>This reply has only an English side</translation>
    </message>
    <message>
        <source>This customer writes English, the Arabic side is chosen</source>
        <translation>This customer writes English, the Arabic side is chosen</translation>
    </message>
    <message>
        <source>This customer writes Arabic, the English side is chosen</source>
        <translation>This customer writes Arabic, the English side is chosen</translation>
    </message>
    <message>
        <source>Use the English side</source>
        <translation>Use the English side</translation>
    </message>
    <message>
        <source>Use the Arabic side</source>
        <translation>Use the Arabic side</translation>
    </message>
    <message numerus="yes">
        <source>Goes to the composer · %Ln character(s)</source>
        <translation>
            <numerusform>Goes to the composer · %Ln character</numerusform>
            <numerusform>Goes to the composer · %Ln characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Goes below it · %Ln character(s)</source>
        <translation>
            <numerusform>Goes below it · %Ln character</numerusform>
            <numerusform>Goes below it · %Ln characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) to fill first</source>
        <translation>
            <numerusform>%Ln place to fill first</numerusform>
            <numerusform>%Ln places to fill first</numerusform>
        </translation>
    </message>
    <message>
        <source>Reply suggestions</source>
        <translation>Reply suggestions</translation>
    </message>
    <message>
        <source>Reply side</source>
        <translation>Reply side</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabic</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Both</translation>
    </message>
    <message>
        <source>Language mismatch</source>
        <translation>Language mismatch</translation>
    </message>
    <message>
        <source>Send both</source>
        <translation>Send both</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insert</translation>
    </message>
    <message>
        <source>Insert reply</source>
        <translation>Insert reply</translation>
    </message>
    <message>
        <source>move</source>
        <translation>move</translation>
    </message>
    <message>
        <source>other side</source>
        <translation>other side</translation>
    </message>
    <message>
        <source>insert</source>
        <translation>insert</translation>
    </message>
    <message>
        <source>close</source>
        <translation>close</translation>
    </message>
    <message numerus="yes">
        <source>the first %Ln speak of what the customer wrote</source>
        <translation>
            <numerusform>the first speaks of what the customer wrote</numerusform>
            <numerusform>the first %Ln speak of what the customer wrote</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wxm::ReplyEdit</name>
    <message numerus="yes">
        <source>The pasted text is too long: %Ln character(s) of it were left out.</source>
        <translation>
            <numerusform>The pasted text is too long: %Ln character of it was left out.</numerusform>
            <numerusform>The pasted text is too long: %Ln characters of it were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wxm::ReplyEditor</name>
    <message>
        <source>The Arabic side is empty</source>
        <translation>The Arabic side is empty</translation>
    </message>
    <message>
        <source>The English side is empty</source>
        <translation>The English side is empty</translation>
    </message>
    <message>
        <source>English lacks %1</source>
        <translation>English lacks %1</translation>
    </message>
    <message>
        <source>Arabic lacks %1</source>
        <translation>Arabic lacks %1</translation>
    </message>
    <message>
        <source>Same places on both sides</source>
        <translation>Same places on both sides</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>Preview for %1</source>
        <translation>Preview for %1</translation>
    </message>
    <message>
        <source>writes Arabic</source>
        <translation>writes Arabic</translation>
    </message>
    <message>
        <source>writes English</source>
        <translation>writes English</translation>
    </message>
    <message>
        <source>Reply title</source>
        <translation>Reply title</translation>
    </message>
    <message>
        <source>Typed as</source>
        <translation>Typed as</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insert</translation>
    </message>
    <message>
        <source>customer name</source>
        <translation>customer name</translation>
    </message>
    <message>
        <source>agent</source>
        <translation>agent</translation>
    </message>
    <message>
        <source>thread number</source>
        <translation>thread number</translation>
    </message>
    <message>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>subject</translation>
    </message>
    <message>
        <source>Insert variable: %1</source>
        <translation>Insert variable: %1</translation>
    </message>
    <message>
        <source>place to fill</source>
        <translation>place to fill</translation>
    </message>
    <message>
        <source>Insert place to fill</source>
        <translation>Insert place to fill</translation>
    </message>
    <message>
        <source>Side check</source>
        <translation>Side check</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Add it</translation>
    </message>
    <message>
        <source>Preview side</source>
        <translation>Preview side</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabic</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Both</translation>
    </message>
    <message>
        <source>Tab jumps from place to place. A reply with an empty place is not sent.</source>
        <translation>Tab jumps from place to place. A reply with an empty place is not sent.</translation>
    </message>
</context>
<context>
    <name>wxm::ReplyFiles</name>
    <message>
        <source>Your account may not send files</source>
        <translation>Your account may not send files</translation>
    </message>
    <message>
        <source>This server does not accept files</source>
        <translation>This server does not accept files</translation>
    </message>
    <message>
        <source>Nothing was attached, and what you wrote is as it was.</source>
        <translation>Nothing was attached, and what you wrote is as it was.</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Attach files</translation>
    </message>
    <message>
        <source>Attach file</source>
        <translation>Attach file</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Attachments</translation>
    </message>
</context>
<context>
    <name>wxm::ReplyFinder</name>
    <message>
        <source>Find a saved reply</source>
        <translation>Find a saved reply</translation>
    </message>
    <message>
        <source>Save this text as a reply…</source>
        <translation>Save this text as a reply…</translation>
    </message>
    <message>
        <source>All saved replies…</source>
        <translation>All saved replies…</translation>
    </message>
</context>
<context>
    <name>wxm::ReplyFolders</name>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Recently used</source>
        <translation>Recently used</translation>
    </message>
    <message>
        <source>One side missing</source>
        <translation>One side missing</translation>
    </message>
    <message>
        <source>Without a folder</source>
        <translation>Without a folder</translation>
    </message>
    <message>
        <source>For everybody</source>
        <translation>For everybody</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Folders</translation>
    </message>
    <message>
        <source>From your administrator</source>
        <translation>From your administrator</translation>
    </message>
</context>
<context>
    <name>wxm::ReplyLibrary</name>
    <message>
        <source>Leave without saving?</source>
        <translation>Leave without saving?</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Discard changes</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Go on writing</translation>
    </message>
    <message>
        <source>What you changed in this reply is not saved yet.</source>
        <translation>What you changed in this reply is not saved yet.</translation>
    </message>
    <message>
        <source>No replies yet. Write one, or import a file.</source>
        <translation>No replies yet. Write one, or import a file.</translation>
    </message>
    <message>
        <source>Nothing in this folder</source>
        <translation>Nothing in this folder</translation>
    </message>
    <message>
        <source>Nothing for “%1”</source>
        <translation>Nothing for “%1”</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Saved</translation>
    </message>
    <message>
        <source>Deleted: %1</source>
        <translation>Deleted: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Not saved</translation>
    </message>
    <message>
        <source>Give it a title, so that you can find it again.</source>
        <translation>Give it a title, so that you can find it again.</translation>
    </message>
    <message>
        <source>Write what it says, on one side at least.</source>
        <translation>Write what it says, on one side at least.</translation>
    </message>
    <message numerus="yes">
        <source>A side holds %Ln characters at most.</source>
        <translation>
            <numerusform>A side holds %Ln character at most.</numerusform>
            <numerusform>A side holds %Ln characters at most.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a reply of this title already.</source>
        <translation>There is a reply of this title already.</translation>
    </message>
    <message>
        <source>The library is full</source>
        <translation>The library is full</translation>
    </message>
    <message numerus="yes">
        <source>It holds %Ln replies of your own. Delete one, or export them, to make room.</source>
        <translation>
            <numerusform>It holds %Ln reply of your own. Delete it, or export it, to make room.</numerusform>
            <numerusform>It holds %Ln replies of your own. Delete one, or export them, to make room.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not saved: the disk could not be written</source>
        <translation>Not saved: the disk could not be written</translation>
    </message>
    <message>
        <source>Your text stays here. Free some space, then save again.</source>
        <translation>Your text stays here. Free some space, then save again.</translation>
    </message>
    <message>
        <source>From your administrator: it can be copied, not changed</source>
        <translation>From your administrator: it can be copied, not changed</translation>
    </message>
    <message>
        <source>A new reply</source>
        <translation>A new reply</translation>
    </message>
    <message>
        <source>Not used yet</source>
        <translation>Not used yet</translation>
    </message>
    <message numerus="yes">
        <source>Used %Ln time(s), last %1</source>
        <translation>
            <numerusform>Used once, %1</numerusform>
            <numerusform>Used %Ln times, last %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved replies</source>
        <translation>Saved replies</translation>
    </message>
    <message>
        <source>Each reply has an Arabic and an English side</source>
        <translation>Each reply has an Arabic and an English side</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Import…</translation>
    </message>
    <message>
        <source>Import replies</source>
        <translation>Import replies</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Export replies</source>
        <translation>Export replies</translation>
    </message>
    <message>
        <source>As JSON, for this program…</source>
        <translation>As JSON, for this program…</translation>
    </message>
    <message>
        <source>As CSV, for spreadsheets…</source>
        <translation>As CSV, for spreadsheets…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Folders</translation>
    </message>
    <message>
        <source>Search both sides</source>
        <translation>Search both sides</translation>
    </message>
    <message>
        <source>Search replies</source>
        <translation>Search replies</translation>
    </message>
    <message>
        <source>New reply</source>
        <translation>New reply</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Replies</translation>
    </message>
    <message>
        <source>Changed, not saved</source>
        <translation>Changed, not saved</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Usage</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Delete reply</source>
        <translation>Delete reply</translation>
    </message>
    <message>
        <source>Copy as my own</source>
        <translation>Copy as my own</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Save reply</source>
        <translation>Save reply</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln new</numerusform>
            <numerusform>%Ln new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln changed</numerusform>
            <numerusform>%Ln changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln as they are</source>
        <translation>
            <numerusform>%Ln as it is</numerusform>
            <numerusform>%Ln as they are</numerusform>
        </translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>line %1</translation>
    </message>
    <message>
        <source>reply %1</source>
        <translation>reply %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unreadable</source>
        <translation>
            <numerusform>%Ln unreadable</numerusform>
            <numerusform>%Ln unreadable</numerusform>
        </translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>The file could not be read.</translation>
    </message>
    <message>
        <source>This is not a file of saved replies</source>
        <translation>This is not a file of saved replies</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nothing was changed.</translation>
    </message>
    <message numerus="yes">
        <source>There is no room for %Ln of them</source>
        <translation>
            <numerusform>There is no room for %Ln of them</numerusform>
            <numerusform>There is no room for %Ln of them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your library holds %Ln replies. Nothing was changed.</source>
        <translation>
            <numerusform>Your library holds %Ln reply. Nothing was changed.</numerusform>
            <numerusform>Your library holds %Ln replies. Nothing was changed.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import this file?</source>
        <translation>Import this file?</translation>
    </message>
    <message>
        <source>Nothing new in this file</source>
        <translation>Nothing new in this file</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message numerus="yes">
        <source>%Ln replies imported</source>
        <translation>
            <numerusform>%Ln reply imported</numerusform>
            <numerusform>%Ln replies imported</numerusform>
        </translation>
    </message>
    <message>
        <source>Import saved replies</source>
        <translation>Import saved replies</translation>
    </message>
    <message>
        <source>Export saved replies</source>
        <translation>Export saved replies</translation>
    </message>
    <message>
        <source>The replies were exported.</source>
        <translation>The replies were exported.</translation>
    </message>
    <message>
        <source>Not exported: the file could not be written there.</source>
        <translation>Not exported: the file could not be written there.</translation>
    </message>
</context>
<context>
    <name>wxm::ReplySideBox</name>
    <message>
        <source>Arabic</source>
        <translation>Arabic</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Arabic text</source>
        <translation>Arabic text</translation>
    </message>
    <message>
        <source>English text</source>
        <translation>English text</translation>
    </message>
</context>
<context>
    <name>wxm::SaveAttachmentDialog</name>
    <message>
        <source>The attachment could not be read</source>
        <translation>The attachment could not be read</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>From %1</translation>
    </message>
    <message>
        <source>The attachment is being read…</source>
        <translation>The attachment is being read…</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>%1: what a file is, %2: its size</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>This is a program, or a page that can run one. Opening it may give a stranger control of this computer.</source>
        <translation>This is a program, or a page that can run one. Opening it may give a stranger control of this computer.</translation>
    </message>
    <message>
        <source>Its name pretends that it is something else.</source>
        <translation>Its name pretends that it is something else.</translation>
    </message>
    <message>
        <source>Save the attachment?</source>
        <translation>Save the attachment?</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Save as…</translation>
    </message>
</context>
<context>
    <name>wxm::SearchChips</name>
    <message>
        <source>There is no “%1”. Known are: %2</source>
        <translation>There is no “%1”. Known are: %2</translation>
    </message>
    <message>
        <source>A language is “arabic” or “english”.</source>
        <translation>A language is “arabic” or “english”.</translation>
    </message>
    <message>
        <source>A day is like “7/6”, “%1”, “yesterday” or “3d” for three days ago.</source>
        <translation>A day is like “7/6”, “%1”, “yesterday” or “3d” for three days ago.</translation>
    </message>
    <message>
        <source>Remove condition</source>
        <translation>Remove condition</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Add %1</translation>
    </message>
    <message>
        <source>A message can have a “link” or a “file”, its thread a “note”.</source>
        <translation>A message can have a “link” or a “file”, its thread a “note”.</translation>
    </message>
    <message>
        <source>A thread is “unread”, “waiting”, “open”, “pending”, “snoozed”, “resolved”, “urgent”, “followed”, “mine” or “unassigned”.</source>
        <translation>A thread is “unread”, “waiting”, “open”, “pending”, “snoozed”, “resolved”, “urgent”, “followed”, “mine” or “unassigned”.</translation>
    </message>
</context>
<context>
    <name>wxm::SearchPage</name>
    <message>
        <source>Search messages</source>
        <translation>Search messages</translation>
    </message>
    <message numerus="yes">
        <source>%n messages</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n threads</source>
        <translation>
            <numerusform>in %n thread</numerusform>
            <numerusform>in %n threads</numerusform>
        </translation>
    </message>
    <message>
        <source>The newest %1 %2; older ones as you scroll</source>
        <comment>%1: 50 messages, %2: in 3 threads</comment>
        <translation>The newest %1 %2; older ones as you scroll</translation>
    </message>
    <message>
        <source>%1 %2, newest first</source>
        <comment>%1: 7 messages, %2: in 4 threads</comment>
        <translation>%1 %2, newest first</translation>
    </message>
    <message>
        <source>This build does not search messages</source>
        <translation>This build does not search messages</translation>
    </message>
    <message>
        <source>It was made without SQLite, or its driver is not installed.</source>
        <translation>It was made without SQLite, or its driver is not installed.</translation>
    </message>
    <message>
        <source>What was written?</source>
        <translation>What was written?</translation>
    </message>
    <message>
        <source>The beginning of a word is enough, in any spelling. Words in quotes are found as they stand; a minus before a word leaves it out.</source>
        <translation>The beginning of a word is enough, in any spelling. Words in quotes are found as they stand; a minus before a word leaves it out.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Searching…</translation>
    </message>
    <message>
        <source>Older messages are read.</source>
        <translation>Older messages are read.</translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation>Nothing was found</translation>
    </message>
    <message>
        <source>Only what was read since the start is searched: open a thread, and read it back, to have more.</source>
        <translation>Only what was read since the start is searched: open a thread, and read it back, to have more.</translation>
    </message>
    <message>
        <source>Nothing was read yet</source>
        <translation>Nothing was read yet</translation>
    </message>
    <message numerus="yes">
        <source>%n messages read since the start</source>
        <translation>
            <numerusform>%n message read since the start</numerusform>
            <numerusform>%n messages read since the start</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>%1: 812 messages, %2: in 40 threads</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2, back to %3</source>
        <comment>%1: 812 messages, %2: in 40 threads, %3: 31 May</comment>
        <translation>%1 %2, back to %3</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Search again</translation>
    </message>
    <message>
        <source>Search in everything that was read</source>
        <translation>Search in everything that was read</translation>
    </message>
    <message>
        <source>Found messages</source>
        <translation>Found messages</translation>
    </message>
    <message>
        <source>Search reach</source>
        <translation>Search reach</translation>
    </message>
    <message>
        <source>Recent searches</source>
        <translation>Recent searches</translation>
    </message>
    <message>
        <source>The newest %1 %2; a narrower search finds older ones</source>
        <comment>%1: 1,000 messages, %2: in 90 threads</comment>
        <translation>The newest %1 %2; a narrower search finds older ones</translation>
    </message>
    <message numerus="yes">
        <source>in %n lives</source>
        <translation>
            <numerusform>in %n live</numerusform>
            <numerusform>in %n lives</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>%1: in 4 threads, %2: in 2 lives</comment>
        <translation>%1 and %2</translation>
    </message>
    <message numerus="yes">
        <source>%n messages that were read earlier are no longer found: the memory for searching is full</source>
        <translation>
            <numerusform>%n message that was read earlier is no longer found: the memory for searching is full</numerusform>
            <numerusform>%n messages that were read earlier are no longer found: the memory for searching is full</numerusform>
        </translation>
    </message>
    <message>
        <source>This comment is no longer in a feed: its live is not watched now, older rows were dropped, or the comment was removed.</source>
        <translation>This comment is no longer in a feed: its live is not watched now, older rows were dropped, or the comment was removed.</translation>
    </message>
</context>
<context>
    <name>wxm::SearchResults</name>
    <message>
        <source>You</source>
        <translation>You</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Staff</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>tashkeel ignored</source>
        <translation>tashkeel ignored</translation>
    </message>
    <message>
        <source>stretched letters ignored</source>
        <translation>stretched letters ignored</translation>
    </message>
    <message>
        <source>another form of a letter</source>
        <translation>another form of a letter</translation>
    </message>
    <message>
        <source>hidden characters ignored</source>
        <translation>hidden characters ignored</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n hits</source>
        <translation>
            <numerusform>%1, %n hit</numerusform>
            <numerusform>%1, %n hits</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>between the parts of what a screen reader says</extracomment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%n hits</source>
        <comment>of a thread</comment>
        <translation>
            <numerusform>%n hit</numerusform>
            <numerusform>%n hits</numerusform>
        </translation>
    </message>
    <message>
        <source>Live</source>
        <extracomment>beside what a live is called, before its number</extracomment>
        <translation>Live</translation>
    </message>
    <message>
        <source>in the live %1</source>
        <translation>in the live %1</translation>
    </message>
</context>
<context>
    <name>wxm::SettingsNav</name>
    <message>
        <source>Search the settings</source>
        <translation>Search the settings</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>Sections of the settings</translation>
    </message>
    <message numerus="yes">
        <source>%n settings are fixed by the policy of this computer and cannot be changed here.</source>
        <translation>
            <numerusform>%n setting is fixed by the policy of this computer and cannot be changed here.</numerusform>
            <numerusform>%n settings are fixed by the policy of this computer and cannot be changed here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wxm::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>No such setting</source>
        <translation>No such setting</translation>
    </message>
    <message>
        <source>Search for part of its name, or of what it does.</source>
        <translation>Search for part of its name, or of what it does.</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnostics</translation>
    </message>
    <message>
        <source>For finding faults. It contains no names.</source>
        <translation>For finding faults. It contains no names.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>About</translation>
    </message>
</context>
<context>
    <name>wxm::SettingsRow</name>
    <message>
        <source>Fixed by the policy of this computer</source>
        <translation>Fixed by the policy of this computer</translation>
    </message>
</context>
<context>
    <name>wxm::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Keyboard shortcuts</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Find a command</translation>
    </message>
    <message>
        <source>Words, or press the keys</source>
        <translation>Words, or press the keys</translation>
    </message>
    <message>
        <source>No key for “%1”</source>
        <translation>No key for “%1”</translation>
    </message>
    <message>
        <source>%1 does nothing here</source>
        <translation>%1 does nothing here</translation>
    </message>
</context>
<context>
    <name>wxm::SignInWindow</name>
    <message>
        <source>Set by the policy of this computer</source>
        <translation>Set by the policy of this computer</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>Enter the phone number.</source>
        <translation>Enter the phone number.</translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation>Enter the password.</translation>
    </message>
    <message>
        <source>Enter the address of the server.</source>
        <translation>Enter the address of the server.</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>Caps Lock is on</translation>
    </message>
    <message>
        <source>The keyboard is set to Arabic; check its language.</source>
        <translation>The keyboard is set to Arabic; check its language.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Sign in</translation>
    </message>
    <message>
        <source>WXM Console for support and live teams</source>
        <translation>WXM Console for support and live teams</translation>
    </message>
    <message>
        <source>Country code</source>
        <translation>Country code</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Phone number</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Account type</source>
        <translation>Account type</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Keep me signed in</source>
        <translation>Keep me signed in</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Signing in…</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Advanced</translation>
    </message>
    <message>
        <source>Signs in to %1</source>
        <translation>Signs in to %1</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Too many attempts. The server asks you to wait: sign in again %1.</source>
        <comment>%1: in 8 s</comment>
        <translation>Too many attempts. The server asks you to wait: sign in again %1.</translation>
    </message>
    <message>
        <source>You can sign in again now.</source>
        <translation>You can sign in again now.</translation>
    </message>
    <message>
        <source>WXM Console</source>
        <translation>WXM Console</translation>
    </message>
    <message>
        <source>Proxy and diagnostics…</source>
        <translation>Proxy and diagnostics…</translation>
    </message>
    <message>
        <source>The sign-in is kept in the keychain of this computer, which is new: it will ask for a password of its own in another window. Untick this to do without.</source>
        <translation>The sign-in is kept in the keychain of this computer, which is new: it will ask for a password of its own in another window. Untick this to do without.</translation>
    </message>
    <message>
        <source>No such code</source>
        <translation>No such code</translation>
    </message>
    <message>
        <source>Password of the proxy…</source>
        <translation>Password of the proxy…</translation>
    </message>
</context>
<context>
    <name>wxm::SoundPanel</name>
    <message>
        <source>The sound of the program is played again.</source>
        <translation>The sound of the program is played again.</translation>
    </message>
    <message>
        <source>A sound of your own</source>
        <translation>A sound of your own</translation>
    </message>
    <message>
        <source>From now on %1 is played.</source>
        <comment>%1: the name of a file</comment>
        <translation>From now on %1 is played.</translation>
    </message>
    <message>
        <source>Listen and choose</source>
        <translation>Listen and choose</translation>
    </message>
    <message>
        <source>A file of your own is a WAV of at most 5 seconds and 2 MB.</source>
        <translation>A file of your own is a WAV of at most 5 seconds and 2 MB.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Test: %1</source>
        <comment>%1: when a sound is played</comment>
        <translation>Test: %1</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choose a file…</translation>
    </message>
    <message>
        <source>Choose a file: %1</source>
        <comment>%1: when a sound is played</comment>
        <translation>Choose a file: %1</translation>
    </message>
    <message>
        <source>Without the file</source>
        <translation>Without the file</translation>
    </message>
    <message>
        <source>Without the file: %1</source>
        <comment>%1: when a sound is played</comment>
        <translation>Without the file: %1</translation>
    </message>
</context>
<context>
    <name>wxm::SpellMarks</name>
    <message>
        <source>Looking for suggestions…</source>
        <translation>Looking for suggestions…</translation>
    </message>
    <message>
        <source>Add to my words</source>
        <translation>Add to my words</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>No suggestions</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Spelling</translation>
    </message>
    <message>
        <source>Check spelling</source>
        <translation>Check spelling</translation>
    </message>
    <message>
        <source>This program was built without spelling</source>
        <translation>This program was built without spelling</translation>
    </message>
    <message>
        <source>No Arabic dictionary on this computer (hunspell-ar)</source>
        <translation>No Arabic dictionary on this computer (hunspell-ar)</translation>
    </message>
    <message>
        <source>No English dictionary on this computer (hunspell-en-us)</source>
        <translation>No English dictionary on this computer (hunspell-en-us)</translation>
    </message>
    <message>
        <source>Tidy the reply…</source>
        <translation>Tidy the reply…</translation>
    </message>
</context>
<context>
    <name>wxm::StartFault</name>
    <message>
        <source>Copied</source>
        <translation>Copied</translation>
    </message>
    <message>
        <source>WXM Console does not start</source>
        <translation>WXM Console does not start</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>The configuration of this computer has a mistake. Your administrator can fix it; it is here:</source>
        <translation>The configuration of this computer has a mistake. Your administrator can fix it; it is here:</translation>
    </message>
</context>
<context>
    <name>wxm::StateButtons</name>
    <message>
        <source>Check again</source>
        <translation>Check again</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Send again</translation>
    </message>
    <message>
        <source>Back to draft</source>
        <translation>Back to draft</translation>
    </message>
    <message>
        <source>Discard reply</source>
        <translation>Discard reply</translation>
    </message>
</context>
<context>
    <name>wxm::StorageBar</name>
    <message>
        <source>What you write cannot be saved to disk</source>
        <translation>What you write cannot be saved to disk</translation>
    </message>
    <message>
        <source>Your text stays here while the window is open. Free some space, or copy it before you close.</source>
        <translation>Your text stays here while the window is open. Free some space, or copy it before you close.</translation>
    </message>
    <message>
        <source>A file with drafts or unsent replies was damaged</source>
        <translation>A file with drafts or unsent replies was damaged</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>Got it</translation>
    </message>
    <message>
        <source>What could be read is here. The damaged file is kept beside it, with %1 at the end of its name.</source>
        <translation>What could be read is here. The damaged file is kept beside it, with %1 at the end of its name.</translation>
    </message>
    <message>
        <source>A draft was longer than a reply can be</source>
        <translation>A draft was longer than a reply can be</translation>
    </message>
    <message>
        <source>It was cut. All of it is kept beside the drafts, in a file with %1 at the end of its name.</source>
        <translation>It was cut. All of it is kept beside the drafts, in a file with %1 at the end of its name.</translation>
    </message>
</context>
<context>
    <name>wxm::Switcher</name>
    <message>
        <source>Nothing found for “%1”</source>
        <translation>Nothing found for “%1”</translation>
    </message>
    <message>
        <source>Names, numbers, subjects and actions on this computer were searched.</source>
        <translation>Names, numbers, subjects and actions on this computer were searched.</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Go to</translation>
    </message>
    <message>
        <source>Go to a thread, a person, a live…</source>
        <translation>Go to a thread, a person, a live…</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Found</translation>
    </message>
    <message>
        <source>move</source>
        <translation>move</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>actions only</source>
        <translation>actions only</translation>
    </message>
    <message>
        <source>Arabic spellings and Latin names are found, too</source>
        <translation>Arabic spellings and Latin names are found, too</translation>
    </message>
    <message>
        <source>open beside</source>
        <translation>open beside</translation>
    </message>
    <message>
        <source>close</source>
        <translation>close</translation>
    </message>
</context>
<context>
    <name>wxm::SwitcherModel</name>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Lives</source>
        <translation>Lives</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>beside</source>
        <translation>beside</translation>
    </message>
</context>
<context>
    <name>wxm::ThreadDelegate</name>
    <message>
        <source>Draft</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Not sent</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pending</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgent</translation>
    </message>
</context>
<context>
    <name>wxm::ThreadListView</name>
    <message numerus="yes">
        <source>%1 selected, %n in all</source>
        <translation>
            <numerusform>%1 selected, %n in all</numerusform>
            <numerusform>%1 selected, %n in all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 not selected, %n in all</source>
        <translation>
            <numerusform>%1 not selected, %n in all</numerusform>
            <numerusform>%1 not selected, %n in all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wxm::ThreadPage</name>
    <message>
        <source>This list is not up to date</source>
        <translation>This list is not up to date</translation>
    </message>
    <message>
        <source>Nothing found for “%1”</source>
        <translation>Nothing found for “%1”</translation>
    </message>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
    <message>
        <source>Older threads did not load</source>
        <translation>Older threads did not load</translation>
    </message>
    <message>
        <source>Go to a day…</source>
        <translation>Go to a day…</translation>
    </message>
    <message>
        <source>Send later…</source>
        <translation>Send later…</translation>
    </message>
    <message>
        <source>A reply that was to be sent now waits for you</source>
        <translation>A reply that was to be sent now waits for you</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a colleague, and what they wrote</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>wxm::TidyDialog</name>
    <message>
        <source>Tidy the reply</source>
        <translation>Tidy the reply</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approve</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>After</source>
        <translation>After</translation>
    </message>
</context>
<context>
    <name>wxm::TransferPanel</name>
    <message>
        <source>Exported, without accounts and phone numbers.</source>
        <translation>Exported, without accounts and phone numbers.</translation>
    </message>
    <message>
        <source>Not exported: the file could not be written there.</source>
        <translation>Not exported: the file could not be written there.</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>The file could not be read.</translation>
    </message>
    <message>
        <source>This is not a settings file. Nothing was changed.</source>
        <translation>This is not a settings file. Nothing was changed.</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) imported.</source>
        <translation>
            <numerusform>%n setting imported.</numerusform>
            <numerusform>%n settings imported.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another computer</source>
        <translation>Another computer</translation>
    </message>
    <message>
        <source>Moves the settings only; accounts, phone numbers and messages stay here.</source>
        <translation>Moves the settings only; accounts, phone numbers and messages stay here.</translation>
    </message>
    <message>
        <source>Export settings…</source>
        <translation>Export settings…</translation>
    </message>
    <message>
        <source>Import settings…</source>
        <translation>Import settings…</translation>
    </message>
</context>
<context>
    <name>wxm::TranslationPreview</name>
    <message>
        <source>Translation preview</source>
        <translation>Translation preview</translation>
    </message>
    <message>
        <source>Translating %1</source>
        <translation>Translating %1</translation>
    </message>
    <message>
        <source>Esc stops</source>
        <translation>Esc stops</translation>
    </message>
    <message>
        <source>Preview %1</source>
        <translation>Preview %1</translation>
    </message>
    <message>
        <source>The customer sees this; the original stays with you</source>
        <translation>The customer sees this; the original stays with you</translation>
    </message>
    <message>
        <source>Enter sends the translation · Ctrl+Enter sends the original · Esc goes back · any change voids it</source>
        <translation>Enter sends the translation · Ctrl+Enter sends the original · Esc goes back · any change voids it</translation>
    </message>
    <message>
        <source>You changed the text, the preview is void</source>
        <translation>You changed the text, the preview is void</translation>
    </message>
    <message>
        <source>Enter makes a new preview</source>
        <translation>Enter makes a new preview</translation>
    </message>
    <message>
        <source>No translation within 2 s</source>
        <translation>No translation within 2 s</translation>
    </message>
    <message>
        <source>Enter sends it as written · Ctrl+Enter tries again · Esc goes back</source>
        <translation>Enter sends it as written · Ctrl+Enter tries again · Esc goes back</translation>
    </message>
</context>
<context>
    <name>wxm::TranslationStrip</name>
    <message>
        <source>Translated between Arabic and English</source>
        <translation>Translated between Arabic and English</translation>
    </message>
    <message>
        <source>Thread translation</source>
        <translation>Thread translation</translation>
    </message>
    <message>
        <source>Stop translating</source>
        <translation>Stop translating</translation>
    </message>
</context>
<context>
    <name>wxm::TrayIcon</name>
    <message numerus="yes">
        <source>WXM Console: %n new</source>
        <translation>
            <numerusform>WXM Console: %n new</numerusform>
            <numerusform>WXM Console: %n new</numerusform>
        </translation>
    </message>
    <message>
        <source>WXM Console</source>
        <translation>WXM Console</translation>
    </message>
    <message numerus="yes">
        <source>%n support thread(s)</source>
        <translation>
            <numerusform>%n support thread</numerusform>
            <numerusform>%n support threads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n direct message thread(s)</source>
        <translation>
            <numerusform>%n direct message thread</numerusform>
            <numerusform>%n direct message threads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) of the lives</source>
        <translation>
            <numerusform>%n notice of the lives</numerusform>
            <numerusform>%n notices of the lives</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Nothing new</translation>
    </message>
    <message>
        <source>Hide the window</source>
        <translation>Hide the window</translation>
    </message>
    <message>
        <source>Show the window</source>
        <translation>Show the window</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Availability</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>WXM Console goes on in the tray</source>
        <translation>WXM Console goes on in the tray</translation>
    </message>
    <message>
        <source>You hear of what comes, as before. “Quit” in the menu of its icon ends it.</source>
        <translation>You hear of what comes, as before. “Quit” in the menu of its icon ends it.</translation>
    </message>
</context>
<context>
    <name>wxm::UpdateNotifier</name>
    <message>
        <source>Version %1 is available</source>
        <translation>Version %1 is available</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>Open its page</translation>
    </message>
</context>
<context>
    <name>wxm::ViewButton</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a view, and how many threads are in it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>View</source>
        <translation>View</translation>
    </message>
</context>
<context>
    <name>wxm::ViewsColumn</name>
    <message>
        <source>Views</source>
        <translation>Views</translation>
    </message>
</context>
<context>
    <name>wxm::conversations::ConversationsPage</name>
    <message>
        <source>The conversation was not muted or unmuted</source>
        <translation>The conversation was not muted or unmuted</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Unmute conversation</source>
        <translation>Unmute conversation</translation>
    </message>
    <message>
        <source>Mute conversation</source>
        <translation>Mute conversation</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Unread</translation>
    </message>
    <message>
        <source>The conversations did not load</source>
        <translation>The conversations did not load</translation>
    </message>
    <message>
        <source>Names, numbers and last messages were searched.</source>
        <translation>Names, numbers and last messages were searched.</translation>
    </message>
    <message>
        <source>Everything is read</source>
        <translation>Everything is read</translation>
    </message>
    <message>
        <source>New messages appear here automatically.</source>
        <translation>New messages appear here automatically.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Show all</translation>
    </message>
    <message>
        <source>No conversations yet</source>
        <translation>No conversations yet</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>New conversation</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversations</translation>
    </message>
    <message>
        <source>Loading conversations…</source>
        <translation>Loading conversations…</translation>
    </message>
    <message>
        <source>No conversation is open</source>
        <translation>No conversation is open</translation>
    </message>
    <message>
        <source>Pick one from the list, or start a new one.</source>
        <translation>Pick one from the list, or start a new one.</translation>
    </message>
    <message>
        <source>The conversation was not started</source>
        <translation>The conversation was not started</translation>
    </message>
    <message>
        <source>Open support thread</source>
        <translation>Open support thread</translation>
    </message>
    <message>
        <source>Start one with a name, a phone number or the number of an account.</source>
        <translation>Start one with a name, a phone number or the number of an account.</translation>
    </message>
    <message>
        <source>New conversation…</source>
        <translation>New conversation…</translation>
    </message>
    <message>
        <source>Compare more</source>
        <translation>Compare more</translation>
    </message>
    <message>
        <source>Show customer</source>
        <translation>Show customer</translation>
    </message>
</context>
<context>
    <name>wxm::conversations::StartDialog</name>
    <message>
        <source>New conversation</source>
        <translation>New conversation</translation>
    </message>
    <message>
        <source>Account number %1</source>
        <translation>Account number %1</translation>
    </message>
    <message>
        <source>Nobody with this phone number is known here. Try the name, or the number of the account.</source>
        <translation>Nobody with this phone number is known here. Try the name, or the number of the account.</translation>
    </message>
    <message>
        <source>Nobody of this name is known here. Try the number of the account, for example 12.</source>
        <translation>Nobody of this name is known here. Try the number of the account, for example 12.</translation>
    </message>
    <message>
        <source>Start the conversation</source>
        <translation>Start the conversation</translation>
    </message>
    <message>
        <source>Name, phone number, or number of the account</source>
        <translation>Name, phone number, or number of the account</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Found</translation>
    </message>
</context>
<context>
    <name>wxm::live::ActBox</name>
    <message>
        <source>scam link</source>
        <translation>scam link</translation>
    </message>
    <message>
        <source>another channel</source>
        <translation>another channel</translation>
    </message>
    <message>
        <source>contact outside</source>
        <translation>contact outside</translation>
    </message>
    <message>
        <source>insult</source>
        <translation>insult</translation>
    </message>
    <message>
        <source>not seen here</source>
        <translation>not seen here</translation>
    </message>
    <message>
        <source>Write the reason, or choose none.</source>
        <translation>Write the reason, or choose none.</translation>
    </message>
    <message>
        <source>Choose a live.</source>
        <translation>Choose a live.</translation>
    </message>
    <message numerus="yes">
        <source>Remove their %Ln comments too</source>
        <translation>
            <numerusform>Remove their %Ln comment too</numerusform>
            <numerusform>Remove their %Ln comments too</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Block in %Ln lives</source>
        <translation>
            <numerusform>Block in %Ln live</numerusform>
            <numerusform>Block in %Ln lives</numerusform>
        </translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Block</translation>
    </message>
    <message>
        <source>Reason, the one used last first</source>
        <translation>Reason, the one used last first</translation>
    </message>
    <message>
        <source>No reason</source>
        <translation>No reason</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Another reason</translation>
    </message>
    <message>
        <source>Other reason</source>
        <translation>Other reason</translation>
    </message>
    <message>
        <source>Write a reason, it is kept</source>
        <translation>Write a reason, it is kept</translation>
    </message>
    <message>
        <source>In which lives</source>
        <translation>In which lives</translation>
    </message>
    <message>
        <source>This live</source>
        <translation>This live</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln open lives</source>
        <translation>
            <numerusform>The open live</numerusform>
            <numerusform>All %Ln open lives</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choose</translation>
    </message>
    <message>
        <source>The reason goes to the server and into the journal. It goes out after your time to undo.</source>
        <translation>The reason goes to the server and into the journal. It goes out after your time to undo.</translation>
    </message>
    <message>
        <source>The reason stays in the journal. It goes out after your time to undo.</source>
        <translation>The reason stays in the journal. It goes out after your time to undo.</translation>
    </message>
</context>
<context>
    <name>wxm::live::ActionBar</name>
    <message>
        <source>More actions</source>
        <translation>More actions</translation>
    </message>
    <message>
        <source>Preset %1: %2</source>
        <comment>Preset 1: scam link: remove and block</comment>
        <translation>Preset %1: %2</translation>
    </message>
</context>
<context>
    <name>wxm::live::BrakeDialog</name>
    <message numerus="yes">
        <source>%Ln actions are held</source>
        <translation>
            <numerusform>%Ln action is held</numerusform>
            <numerusform>%Ln actions are held</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo the %Ln held</source>
        <translation>
            <numerusform>Undo the %Ln held</numerusform>
            <numerusform>Undo the %Ln held</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo held</source>
        <translation>Undo held</translation>
    </message>
    <message numerus="yes">
        <source>You acted %Ln times in 30 s. Go on?</source>
        <translation>
            <numerusform>You acted once in 30 s. Go on?</numerusform>
            <numerusform>You acted %Ln times in 30 s. Go on?</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on for 5 min</source>
        <translation>Go on for 5 min</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Hold here</source>
        <translation>Hold here</translation>
    </message>
    <message>
        <source>Nothing more is sent until you answer. What was sent stays as it is.</source>
        <translation>Nothing more is sent until you answer. What was sent stays as it is.</translation>
    </message>
    <message>
        <source>Action keys do nothing here, and Enter waits a second: a key that is held down cannot answer.</source>
        <translation>Action keys do nothing here, and Enter waits a second: a key that is held down cannot answer.</translation>
    </message>
</context>
<context>
    <name>wxm::live::BreakBar</name>
    <message>
        <source>Nobody else was seen to act in these lives lately. The feeds go on, and rules mark what comes.</source>
        <translation>Nobody else was seen to act in these lives lately. The feeds go on, and rules mark what comes.</translation>
    </message>
    <message>
        <source>Others act in these lives: the desk is not empty. The feeds go on, and rules mark what comes.</source>
        <translation>Others act in these lives: the desk is not empty. The feeds go on, and rules mark what comes.</translation>
    </message>
    <message>
        <source>On a break since %1</source>
        <translation>On a break since %1</translation>
    </message>
    <message>
        <source>Ten minutes away would be good</source>
        <translation>Ten minutes away would be good</translation>
    </message>
    <message>
        <source>Nothing is counted meanwhile.</source>
        <translation>Nothing is counted meanwhile.</translation>
    </message>
    <message>
        <source>Take a break</source>
        <translation>Take a break</translation>
    </message>
    <message>
        <source>In 15 minutes</source>
        <translation>In 15 minutes</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Not today</translation>
    </message>
    <message>
        <source>I am back</source>
        <translation>I am back</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
</context>
<context>
    <name>wxm::live::CareView</name>
    <message>
        <source>%1: %2</source>
        <comment>Last break: 1:05</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>High for</source>
        <translation>High for</translation>
    </message>
    <message>
        <source>At the desk</source>
        <translation>At the desk</translation>
    </message>
    <message>
        <source>Abusive comments in front of you</source>
        <translation>Abusive comments in front of you</translation>
    </message>
    <message>
        <source>of them blurred</source>
        <translation>of them blurred</translation>
    </message>
    <message>
        <source>Revealed by holding V</source>
        <translation>Revealed by holding V</translation>
    </message>
    <message>
        <source>Last break</source>
        <translation>Last break</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <comment>1:05 ago</comment>
        <translation>%1 ago</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>Nothing is counted: it is switched off in the settings.</source>
        <translation>Nothing is counted: it is switched off in the settings.</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <comment>High, 4 of 5</comment>
        <translation>%1, %2 of %3</translation>
    </message>
    <message>
        <source>Both are in the clipboard</source>
        <translation>Both are in the clipboard</translation>
    </message>
    <message>
        <source>Save the hand-over</source>
        <translation>Save the hand-over</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Saved</translation>
    </message>
    <message>
        <source>Not saved: the disk could not be written</source>
        <translation>Not saved: the disk could not be written</translation>
    </message>
    <message>
        <source>The shift has ended. The sheet is in the journal.</source>
        <translation>The shift has ended. The sheet is in the journal.</translation>
    </message>
    <message>
        <source>Exposure this shift</source>
        <translation>Exposure this shift</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Exposure</translation>
    </message>
    <message>
        <source>Blur until held</source>
        <translation>Blur until held</translation>
    </message>
    <message>
        <source>Suggest a break when high for</source>
        <translation>Suggest a break when high for</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Off</translation>
    </message>
    <message>
        <source>By rule</source>
        <translation>By rule</translation>
    </message>
    <message>
        <source>All hits</source>
        <translation>All hits</translation>
    </message>
    <message>
        <source>15 minutes</source>
        <translation>15 minutes</translation>
    </message>
    <message>
        <source>30 minutes</source>
        <translation>30 minutes</translation>
    </message>
    <message>
        <source>60 minutes</source>
        <translation>60 minutes</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Never</translation>
    </message>
    <message>
        <source>Counted on this computer for you alone. Nobody else sees it, and it starts at zero with each shift.</source>
        <translation>Counted on this computer for you alone. Nobody else sees it, and it starts at zero with each shift.</translation>
    </message>
    <message>
        <source>Shift hand-over</source>
        <translation>Shift hand-over</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>To whom</translation>
    </message>
    <message>
        <source>Open items</source>
        <translation>Open items</translation>
    </message>
    <message>
        <source>Watch-list</source>
        <translation>Watch-list</translation>
    </message>
    <message>
        <source>Lives and gaps</source>
        <translation>Lives and gaps</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Numbers</translation>
    </message>
    <message>
        <source>Hand-over, Arabic</source>
        <translation>Hand-over, Arabic</translation>
    </message>
    <message>
        <source>Hand-over, English</source>
        <translation>Hand-over, English</translation>
    </message>
    <message>
        <source>Note, Arabic</source>
        <translation>Note, Arabic</translation>
    </message>
    <message>
        <source>Note, English</source>
        <translation>Note, English</translation>
    </message>
    <message>
        <source>Your note in Arabic; it is not translated</source>
        <translation>Your note in Arabic; it is not translated</translation>
    </message>
    <message>
        <source>Your note in English; it is not translated</source>
        <translation>Your note in English; it is not translated</translation>
    </message>
    <message>
        <source>Copy both</source>
        <translation>Copy both</translation>
    </message>
    <message>
        <source>Save hand-over…</source>
        <translation>Save hand-over…</translation>
    </message>
    <message>
        <source>End the shift</source>
        <translation>End the shift</translation>
    </message>
    <message>
        <source>Back to feeds</source>
        <translation>Back to feeds</translation>
    </message>
</context>
<context>
    <name>wxm::live::CommentBar</name>
    <message>
        <source>Comments: this server does not offer writing them. Ask your administrator.</source>
        <translation>Comments: this server does not offer writing them. Ask your administrator.</translation>
    </message>
    <message>
        <source>Comments: your account may not write them. Ask your administrator.</source>
        <translation>Comments: your account may not write them. Ask your administrator.</translation>
    </message>
    <message>
        <source>The stream has ended</source>
        <translation>The stream has ended</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Write a comment…</source>
        <translation>Write a comment…</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Send</translation>
    </message>
    <message>
        <source>Send comment</source>
        <translation>Send comment</translation>
    </message>
    <message>
        <source>Not confirmed. Look for it in the feed; sending it again does not double it.</source>
        <translation>Not confirmed. Look for it in the feed; sending it again does not double it.</translation>
    </message>
    <message>
        <source>Names, phrases and links</source>
        <translation>Names, phrases and links</translation>
    </message>
    <message>
        <source>It stands behind what you are writing. Press Enter to send both.</source>
        <translation>It stands behind what you are writing. Press Enter to send both.</translation>
    </message>
</context>
<context>
    <name>wxm::live::EmergencySheet</name>
    <message>
        <source>%1 of %2</source>
        <comment>7 comments, 3 people</comment>
        <translation>%1 of %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln comments</source>
        <translation>
            <numerusform>%Ln comment</numerusform>
            <numerusform>%Ln comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message>
        <source>No comment is kept to rehearse it on.</source>
        <translation>No comment is kept to rehearse it on.</translation>
    </message>
    <message>
        <source>As they are they flag %1; at their loosest, %2.</source>
        <translation>As they are they flag %1; at their loosest, %2.</translation>
    </message>
    <message>
        <source>Your administrator decides this.</source>
        <translation>Your administrator decides this.</translation>
    </message>
    <message>
        <source>Nothing is kept on this computer.</source>
        <translation>Nothing is kept on this computer.</translation>
    </message>
    <message>
        <source>It has no words yet. Add what the raid says.</source>
        <translation>It has no words yet. Add what the raid says.</translation>
    </message>
    <message>
        <source>What many say at once stands in one row, to be acted on as one.</source>
        <translation>What many say at once stands in one row, to be acted on as one.</translation>
    </message>
    <message numerus="yes">
        <source>Every action waits %Ln s before it goes out: time to look twice.</source>
        <translation>
            <numerusform>Every action waits %Ln s before it goes out: time to look twice.</numerusform>
            <numerusform>Every action waits %Ln s before it goes out: time to look twice.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every open live, and those that are opened from now on.</source>
        <translation>Every open live, and those that are opened from now on.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln words, flagged in every live however they are written.</source>
        <translation>
            <numerusform>%Ln word, flagged in every live however it is written.</numerusform>
            <numerusform>%Ln words, flagged in every live however they are written.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last one of this live: %1</source>
        <translation>The last one of this live: %1</translation>
    </message>
    <message>
        <source>None of this live yet.</source>
        <translation>None of this live yet.</translation>
    </message>
    <message>
        <source>Open a live first: a pack is of one.</source>
        <translation>Open a live first: a pack is of one.</translation>
    </message>
    <message>
        <source>Somebody else acted in these lives at %1.</source>
        <translation>Somebody else acted in these lives at %1.</translation>
    </message>
    <message>
        <source>Nobody else acted in these lives for half an hour.</source>
        <translation>Nobody else acted in these lives for half an hour.</translation>
    </message>
    <message>
        <source>No other moderator is known.</source>
        <translation>No other moderator is known.</translation>
    </message>
    <message>
        <source>%1, online</source>
        <translation>%1, online</translation>
    </message>
    <message>
        <source>%1, offline</source>
        <translation>%1, offline</translation>
    </message>
    <message>
        <source>Message %1</source>
        <translation>Message %1</translation>
    </message>
    <message>
        <source>%1: on</source>
        <translation>%1: on</translation>
    </message>
    <message>
        <source>%1: off</source>
        <translation>%1: off</translation>
    </message>
    <message>
        <source>Emergency sheet of the live desk</source>
        <translation>Emergency sheet of the live desk</translation>
    </message>
    <message>
        <source>Save for printing</source>
        <translation>Save for printing</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Saved</translation>
    </message>
    <message>
        <source>Not saved: the disk could not be written</source>
        <translation>Not saved: the disk could not be written</translation>
    </message>
    <message>
        <source>Emergency sheet</source>
        <translation>Emergency sheet</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Many come at once to do harm? From the top down. Each switch acts at once and goes back to what it was before.</source>
        <translation>Many come at once to do harm? From the top down. Each switch acts at once and goes back to what it was before.</translation>
    </message>
    <message>
        <source>Rules at their loosest</source>
        <translation>Rules at their loosest</translation>
    </message>
    <message>
        <source>Gather waves</source>
        <translation>Gather waves</translation>
    </message>
    <message>
        <source>Slow acting</source>
        <translation>Slow acting</translation>
    </message>
    <message>
        <source>Log the lives to disk</source>
        <translation>Log the lives to disk</translation>
    </message>
    <message>
        <source>Stop list</source>
        <translation>Stop list</translation>
    </message>
    <message>
        <source>Who else is on shift</source>
        <translation>Who else is on shift</translation>
    </message>
    <message>
        <source>Evidence pack</source>
        <translation>Evidence pack</translation>
    </message>
    <message>
        <source>Add a word…</source>
        <translation>Add a word…</translation>
    </message>
    <message>
        <source>Evidence pack…</source>
        <translation>Evidence pack…</translation>
    </message>
    <message>
        <source>Switch all back</source>
        <translation>Switch all back</translation>
    </message>
    <message>
        <source>Save for printing…</source>
        <translation>Save for printing…</translation>
    </message>
</context>
<context>
    <name>wxm::live::EndDialog</name>
    <message>
        <source>End live %1?</source>
        <translation>End live %1?</translation>
    </message>
    <message>
        <source>End live</source>
        <translation>End live</translation>
    </message>
    <message>
        <source>The stream stops at once for the streamer and everyone watching. This cannot be undone.</source>
        <translation>The stream stops at once for the streamer and everyone watching. This cannot be undone.</translation>
    </message>
</context>
<context>
    <name>wxm::live::EvidenceDialog</name>
    <message>
        <source>the cover, in both languages</source>
        <translation>the cover, in both languages</translation>
    </message>
    <message>
        <source>text as it is stored, and its code points</source>
        <translation>text as it is stored, and its code points</translation>
    </message>
    <message>
        <source>what is missing</source>
        <translation>what is missing</translation>
    </message>
    <message>
        <source>who did what, when, why, and how it ended</source>
        <translation>who did what, when, why, and how it ended</translation>
    </message>
    <message>
        <source>the feed as staff saw it</source>
        <translation>the feed as staff saw it</translation>
    </message>
    <message>
        <source>sums, to check all of it by</source>
        <translation>sums, to check all of it by</translation>
    </message>
    <message numerus="yes">
        <source>%Ln comments</source>
        <translation>
            <numerusform>%Ln comment</numerusform>
            <numerusform>%Ln comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed, text kept</source>
        <translation>
            <numerusform>%Ln removed, text kept</numerusform>
            <numerusform>%Ln removed, text kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln actions</source>
        <translation>
            <numerusform>%Ln action</numerusform>
            <numerusform>%Ln actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln s missing, told</source>
        <translation>
            <numerusform>%Ln s missing, told</numerusform>
            <numerusform>%Ln s missing, told</numerusform>
        </translation>
    </message>
    <message>
        <source>This build makes no evidence packs: it was made without libzip.</source>
        <translation>This build makes no evidence packs: it was made without libzip.</translation>
    </message>
    <message>
        <source>The end is before the beginning.</source>
        <translation>The end is before the beginning.</translation>
    </message>
    <message>
        <source>Nothing was said in this time.</source>
        <translation>Nothing was said in this time.</translation>
    </message>
    <message>
        <source>Written to this computer alone. Read back and checked after writing.</source>
        <translation>Written to this computer alone. Read back and checked after writing.</translation>
    </message>
    <message>
        <source>This live is no longer watched.</source>
        <translation>This live is no longer watched.</translation>
    </message>
    <message>
        <source>Check a pack</source>
        <translation>Check a pack</translation>
    </message>
    <message>
        <source>Save the evidence pack</source>
        <translation>Save the evidence pack</translation>
    </message>
    <message>
        <source>Not saved: the disk could not be written.</source>
        <translation>Not saved: the disk could not be written.</translation>
    </message>
    <message>
        <source>Not saved: what the disk gives back is not what was written.</source>
        <translation>Not saved: what the disk gives back is not what was written.</translation>
    </message>
    <message>
        <source>Saved and checked: %1. Sum of the manifest: %2</source>
        <translation>Saved and checked: %1. Sum of the manifest: %2</translation>
    </message>
    <message>
        <source>This is no evidence pack, or it is damaged.</source>
        <translation>This is no evidence pack, or it is damaged.</translation>
    </message>
    <message>
        <source>The pack was changed: %1</source>
        <translation>The pack was changed: %1</translation>
    </message>
    <message>
        <source>The pack is as it was made.</source>
        <translation>The pack is as it was made.</translation>
    </message>
    <message>
        <source>Evidence pack</source>
        <translation>Evidence pack</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Save…</translation>
    </message>
    <message>
        <source>Save pack</source>
        <translation>Save pack</translation>
    </message>
    <message>
        <source>From and to, local time, in live %1</source>
        <translation>From and to, local time, in live %1</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Mask names of bystanders</source>
        <translation>Mask names of bystanders</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>Case: an appeal, a thread…</source>
        <translation>Case: an appeal, a thread…</translation>
    </message>
    <message>
        <source>Files in the pack</source>
        <translation>Files in the pack</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Checksum</translation>
    </message>
    <message>
        <source>Check a pack…</source>
        <translation>Check a pack…</translation>
    </message>
    <message>
        <source>Being written. Cancel stops it and leaves no file.</source>
        <translation>Being written. Cancel stops it and leaves no file.</translation>
    </message>
    <message>
        <source>Stopped. No file was left.</source>
        <translation>Stopped. No file was left.</translation>
    </message>
</context>
<context>
    <name>wxm::live::ExposureMeter</name>
    <message>
        <source>Calm</source>
        <translation>Calm</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Busy</translation>
    </message>
    <message>
        <source>High</source>
        <translation>High</translation>
    </message>
    <message>
        <source>Very high</source>
        <translation>Very high</translation>
    </message>
</context>
<context>
    <name>wxm::live::FeedNews</name>
    <message numerus="yes">
        <source>%n new comments. %1</source>
        <comment>what a screen reader says</comment>
        <translation>
            <numerusform>%n new comment. %1</numerusform>
            <numerusform>%n new comments. %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wxm::live::FeedPane</name>
    <message>
        <source>There is no live with this number</source>
        <translation>There is no live with this number</translation>
    </message>
    <message>
        <source>Check the number and try again.</source>
        <translation>Check the number and try again.</translation>
    </message>
    <message>
        <source>You cannot watch this live</source>
        <translation>You cannot watch this live</translation>
    </message>
    <message>
        <source>The server does not let this account follow it.</source>
        <translation>The server does not let this account follow it.</translation>
    </message>
    <message>
        <source>The feed could not be opened</source>
        <translation>The feed could not be opened</translation>
    </message>
    <message>
        <source>Figures and guests did not load</source>
        <translation>Figures and guests did not load</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln new</numerusform>
            <numerusform>%Ln new</numerusform>
        </translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>To the end</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Copy text</translation>
    </message>
    <message>
        <source>About this person</source>
        <translation>About this person</translation>
    </message>
    <message>
        <source>Search in this feed</source>
        <translation>Search in this feed</translation>
    </message>
    <message>
        <source>Compare with the server</source>
        <translation>Compare with the server</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>Stop watching</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Not saved</translation>
    </message>
    <message>
        <source>The file could not be written to disk, or it is a link to another file.</source>
        <translation>The file could not be written to disk, or it is a link to another file.</translation>
    </message>
    <message>
        <source>The stream has ended</source>
        <translation>The stream has ended</translation>
    </message>
    <message>
        <source>What was said stays here until you stop watching.</source>
        <translation>What was said stays here until you stop watching.</translation>
    </message>
    <message>
        <source>End live…</source>
        <translation>End live…</translation>
    </message>
    <message>
        <source>End live: this server does not offer it. Ask your administrator.</source>
        <translation>End live: this server does not offer it. Ask your administrator.</translation>
    </message>
    <message>
        <source>End live: your account may not do this. Ask your administrator.</source>
        <translation>End live: your account may not do this. Ask your administrator.</translation>
    </message>
    <message>
        <source>Rules…</source>
        <translation>Rules…</translation>
    </message>
    <message>
        <source>Save record of interruptions…</source>
        <translation>Save record of interruptions…</translation>
    </message>
    <message>
        <source>Save record of interruptions</source>
        <translation>Save record of interruptions</translation>
    </message>
    <message>
        <source>Everything, and the name check</source>
        <translation>Everything, and the name check</translation>
    </message>
    <message>
        <source>Evidence pack…</source>
        <translation>Evidence pack…</translation>
    </message>
    <message>
        <source>Off the watch-list</source>
        <translation>Off the watch-list</translation>
    </message>
    <message>
        <source>Watch-list</source>
        <translation>Watch-list</translation>
    </message>
    <message>
        <source>Remove with a reason…</source>
        <translation>Remove with a reason…</translation>
    </message>
    <message numerus="yes">
        <source>Remove their %Ln comments</source>
        <translation>
            <numerusform>Remove their %Ln comment</numerusform>
            <numerusform>Remove their %Ln comments</numerusform>
        </translation>
    </message>
    <message>
        <source>Block with a reason…</source>
        <translation>Block with a reason…</translation>
    </message>
    <message>
        <source>The live server did not open it. It is asked again by itself; until then the comments are read every now and then.</source>
        <translation>The live server did not open it. It is asked again by itself; until then the comments are read every now and then.</translation>
    </message>
    <message>
        <source>The log of this live is not written</source>
        <translation>The log of this live is not written</translation>
    </message>
    <message>
        <source>It cannot be written to disk. The latest lines are in memory and are tried again.</source>
        <translation>It cannot be written to disk. The latest lines are in memory and are tried again.</translation>
    </message>
    <message>
        <source>Log to disk</source>
        <translation>Log to disk</translation>
    </message>
    <message>
        <source>Own window</source>
        <translation>Own window</translation>
    </message>
    <message>
        <source>Watch word…</source>
        <translation>Watch word…</translation>
    </message>
    <message>
        <source>Presets, keys 1 to 3…</source>
        <translation>Presets, keys 1 to 3…</translation>
    </message>
    <message>
        <source>No preset is set for key %1.</source>
        <translation>No preset is set for key %1.</translation>
    </message>
    <message>
        <source>Gifts, likes and shares in a lane</source>
        <translation>Gifts, likes and shares in a lane</translation>
    </message>
    <message>
        <source>Tell viewers of the filters…</source>
        <translation>Tell viewers of the filters…</translation>
    </message>
    <message>
        <source>Replay of the log…</source>
        <translation>Replay of the log…</translation>
    </message>
    <message>
        <source>Emergency sheet…</source>
        <translation>Emergency sheet…</translation>
    </message>
</context>
<context>
    <name>wxm::live::FeedRows</name>
    <message>
        <source>a gift</source>
        <translation>a gift</translation>
    </message>
    <message>
        <source>Removed by you</source>
        <translation>Removed by you</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Removed</translation>
    </message>
    <message>
        <source>Someone</source>
        <translation>Someone</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>sent</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>Removing…</translation>
    </message>
    <message>
        <source>Blocking…</source>
        <translation>Blocking…</translation>
    </message>
    <message>
        <source>Blocked by you</source>
        <translation>Blocked by you</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Blocked</translation>
    </message>
    <message numerus="yes">
        <source>wave of %Ln</source>
        <translation>
            <numerusform>wave of %Ln</numerusform>
            <numerusform>wave of %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>folded</source>
        <translation>folded</translation>
    </message>
    <message>
        <source>blurred</source>
        <translation>blurred</translation>
    </message>
    <message>
        <source>on the watch-list</source>
        <translation>on the watch-list</translation>
    </message>
    <message>
        <source>value %1</source>
        <comment>of a gift: value 10</comment>
        <translation>value %1</translation>
    </message>
</context>
<context>
    <name>wxm::live::FeedView</name>
    <message>
        <source>Live feed</source>
        <translation>Live feed</translation>
    </message>
    <message>
        <source>You left off here</source>
        <translation>You left off here</translation>
    </message>
    <message>
        <source>No flagged comment</source>
        <translation>No flagged comment</translation>
    </message>
    <message>
        <source>Gifts, likes and shares</source>
        <translation>Gifts, likes and shares</translation>
    </message>
</context>
<context>
    <name>wxm::live::FilterBar</name>
    <message>
        <source>Comments</source>
        <translation>Comments</translation>
    </message>
    <message>
        <source>Gifts</source>
        <translation>Gifts</translation>
    </message>
    <message>
        <source>Joins and likes</source>
        <translation>Joins and likes</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Paused</translation>
    </message>
    <message>
        <source>Search in this feed</source>
        <translation>Search in this feed</translation>
    </message>
    <message>
        <source>Words to look for</source>
        <translation>Words to look for</translation>
    </message>
    <message numerus="yes">
        <source>%Ln comments</source>
        <translation>
            <numerusform>%Ln comment</numerusform>
            <numerusform>%Ln comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln new</numerusform>
            <numerusform>%Ln new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln flagged</source>
        <translation>
            <numerusform>%Ln flagged</numerusform>
            <numerusform>%Ln flagged</numerusform>
        </translation>
    </message>
    <message>
        <source>No rules yet: press to add some</source>
        <translation>No rules yet: press to add some</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>Flagged</translation>
    </message>
    <message>
        <source>Only comments that match a rule</source>
        <translation>Only comments that match a rule</translation>
    </message>
</context>
<context>
    <name>wxm::live::FilterLineDialog</name>
    <message>
        <source>The stream has ended</source>
        <translation>The stream has ended</translation>
    </message>
    <message>
        <source>Choose a comment.</source>
        <translation>Choose a comment.</translation>
    </message>
    <message>
        <source>Tell viewers of the filters</source>
        <translation>Tell viewers of the filters</translation>
    </message>
    <message>
        <source>Write the comment</source>
        <translation>Write the comment</translation>
    </message>
    <message>
        <source>The chosen line is written as your comment in live %1, for everyone to see. Your own lines stand in the settings.</source>
        <translation>The chosen line is written as your comment in live %1, for everyone to see. Your own lines stand in the settings.</translation>
    </message>
    <message>
        <source>Lines about filters</source>
        <translation>Lines about filters</translation>
    </message>
</context>
<context>
    <name>wxm::live::GiftLane</name>
    <message>
        <source>Gifts, likes and shares</source>
        <translation>Gifts, likes and shares</translation>
    </message>
    <message>
        <source>Gifts</source>
        <translation>Gifts</translation>
    </message>
    <message>
        <source>Likes</source>
        <translation>Likes</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Shares</translation>
    </message>
    <message>
        <source>What stands in the lane</source>
        <translation>What stands in the lane</translation>
    </message>
</context>
<context>
    <name>wxm::live::GuestList</name>
    <message>
        <source>Requests</source>
        <translation>Requests</translation>
    </message>
    <message>
        <source>On stage</source>
        <translation>On stage</translation>
    </message>
    <message>
        <source>Guest requests</source>
        <translation>Guest requests</translation>
    </message>
    <message>
        <source>Guests on stage</source>
        <translation>Guests on stage</translation>
    </message>
    <message>
        <source>No requests to join the stage. Requests appear here automatically.</source>
        <translation>No requests to join the stage. Requests appear here automatically.</translation>
    </message>
    <message>
        <source>%1 asks to join the stage</source>
        <translation>%1 asks to join the stage</translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s) ask to join the stage</source>
        <translation>
            <numerusform>%n guest asks to join the stage</numerusform>
            <numerusform>%n guests ask to join the stage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wxm::live::GuestRowWidget</name>
    <message>
        <source>asked %1</source>
        <translation>asked %1</translation>
    </message>
    <message>
        <source>asks to join</source>
        <translation>asks to join</translation>
    </message>
    <message>
        <source>on stage, since %1</source>
        <translation>on stage, since %1</translation>
    </message>
    <message>
        <source>on stage</source>
        <translation>on stage</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approve</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Reject</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approved</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejected</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>asked before %1</source>
        <translation>asked before %1</translation>
    </message>
</context>
<context>
    <name>wxm::live::JournalExport</name>
    <message>
        <source>Time (UTC)</source>
        <translation>Time (UTC)</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>By you</source>
        <translation>By you</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Number of the person</source>
        <translation>Number of the person</translation>
    </message>
    <message>
        <source>Number of the comment</source>
        <translation>Number of the comment</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Export the journal</source>
        <translation>Export the journal</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Table (*.csv)</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>How it ended</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
</context>
<context>
    <name>wxm::live::JournalView</name>
    <message>
        <source>Done</source>
        <comment>how an act ended</comment>
        <translation>Done</translation>
    </message>
    <message>
        <source>Taken back</source>
        <comment>how an act ended</comment>
        <translation>Taken back</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>how an act ended</comment>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <comment>how an act ended</comment>
        <translation>Not confirmed</translation>
    </message>
    <message>
        <source>Sent, end not known</source>
        <comment>how an act ended</comment>
        <translation>Sent, end not known</translation>
    </message>
    <message>
        <source>Seen</source>
        <comment>an act of somebody else</comment>
        <translation>Seen</translation>
    </message>
    <message>
        <source>Reversed</source>
        <comment>how an act ended</comment>
        <translation>Reversed</translation>
    </message>
    <message>
        <source>Comment as staff</source>
        <translation>Comment as staff</translation>
    </message>
    <message>
        <source>End of the live</source>
        <translation>End of the live</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Time (UTC)</translation>
    </message>
    <message>
        <source>Ended (UTC)</source>
        <translation>Ended (UTC)</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>Whom</translation>
    </message>
    <message>
        <source>Number of the person</source>
        <translation>Number of the person</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Number of the comment</source>
        <translation>Number of the comment</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Title of the live</source>
        <translation>Title of the live</translation>
    </message>
    <message>
        <source>By</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Number of the staff</source>
        <translation>Number of the staff</translation>
    </message>
    <message>
        <source>You</source>
        <translation>You</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Others</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Why, and the comment</source>
        <translation>Why, and the comment</translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation>Anyone</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Everything</translation>
    </message>
    <message>
        <source>All lives</source>
        <translation>All lives</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Any time</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Last 24 hours</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Last 7 days</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Last 30 days</translation>
    </message>
    <message>
        <source>Any outcome</source>
        <translation>Any outcome</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was done yet</source>
        <translation>Nothing was done yet</translation>
    </message>
    <message>
        <source>No entry in this range</source>
        <translation>No entry in this range</translation>
    </message>
    <message>
        <source>What you and others do in lives stands here: who, what, whom, when and why.</source>
        <translation>What you and others do in lives stands here: who, what, whom, when and why.</translation>
    </message>
    <message>
        <source>Choose more, or other words.</source>
        <translation>Choose more, or other words.</translation>
    </message>
    <message numerus="yes">
        <source>The journal cannot be written to disk: %Ln lines are in memory alone. Export them.</source>
        <translation>
            <numerusform>The journal cannot be written to disk: %Ln line is in memory alone. Export it.</numerusform>
            <numerusform>The journal cannot be written to disk: %Ln lines are in memory alone. Export them.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file of the journal was changed outside this program, or damaged. What can be read is shown.</source>
        <translation>The file of the journal was changed outside this program, or damaged. What can be read is shown.</translation>
    </message>
    <message>
        <source>In memory alone: the journal is gone with the program.</source>
        <translation>In memory alone: the journal is gone with the program.</translation>
    </message>
    <message>
        <source>Being read…</source>
        <translation>Being read…</translation>
    </message>
    <message>
        <source>Kept on this computer since %1, %2</source>
        <translation>Kept on this computer since %1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>Why: scam link</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>Local time</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>Reverse</translation>
    </message>
    <message>
        <source>This live is no longer watched.</source>
        <translation>This live is no longer watched.</translation>
    </message>
    <message>
        <source>A removed comment cannot be put back.</source>
        <translation>A removed comment cannot be put back.</translation>
    </message>
    <message>
        <source>Asks for a reason, waits for its time to undo, and makes an entry of its own.</source>
        <translation>Asks for a reason, waits for its time to undo, and makes an entry of its own.</translation>
    </message>
    <message>
        <source>Export the journal</source>
        <translation>Export the journal</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exported</translation>
    </message>
    <message>
        <source>Not saved: the disk could not be written</source>
        <translation>Not saved: the disk could not be written</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Table (*.csv)</translation>
    </message>
    <message>
        <source>Search journal</source>
        <translation>Search journal</translation>
    </message>
    <message>
        <source>Name, number, reason or words</source>
        <translation>Name, number, reason or words</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Journal entries</source>
        <translation>Journal entries</translation>
    </message>
    <message>
        <source>Evidence pack…</source>
        <translation>Evidence pack…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Export journal</source>
        <translation>Export journal</translation>
    </message>
    <message>
        <source>Back to feeds</source>
        <translation>Back to feeds</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entry</translation>
    </message>
    <message>
        <source>Evidence pack</source>
        <translation>Evidence pack</translation>
    </message>
    <message>
        <source>Hand-over of the shift</source>
        <translation>Hand-over of the shift</translation>
    </message>
    <message>
        <source>Night watch begins</source>
        <translation>Night watch begins</translation>
    </message>
    <message>
        <source>Night watch ends</source>
        <translation>Night watch ends</translation>
    </message>
    <message>
        <source>For the comments</source>
        <translation>For the comments</translation>
    </message>
    <message>
        <source>Entry…</source>
        <translation>Entry…</translation>
    </message>
    <message>
        <source>Show the whole entry</source>
        <translation>Show the whole entry</translation>
    </message>
    <message>
        <source>Back to the entries</source>
        <translation>Back to the entries</translation>
    </message>
</context>
<context>
    <name>wxm::live::KindsMenu</name>
    <message>
        <source>Shown in feeds</source>
        <translation>Shown in feeds</translation>
    </message>
    <message>
        <source>Joins</source>
        <translation>Joins</translation>
    </message>
    <message>
        <source>Departures</source>
        <translation>Departures</translation>
    </message>
    <message>
        <source>Likes</source>
        <translation>Likes</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Shares</translation>
    </message>
    <message>
        <source>Gifts</source>
        <translation>Gifts</translation>
    </message>
    <message>
        <source>Guests, moderators, blocks</source>
        <translation>Guests, moderators, blocks</translation>
    </message>
    <message>
        <source>Set by your administrator</source>
        <translation>Set by your administrator</translation>
    </message>
</context>
<context>
    <name>wxm::live::LayoutDialog</name>
    <message>
        <source>The layout has no name.</source>
        <translation>The layout has no name.</translation>
    </message>
    <message>
        <source>There is a layout of this name.</source>
        <translation>There is a layout of this name.</translation>
    </message>
    <message numerus="yes">
        <source>There is room for %Ln layouts. Remove one first.</source>
        <translation>
            <numerusform>There is room for %Ln layout. Remove it first.</numerusform>
            <numerusform>There is room for %Ln layouts. Remove one first.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as a new layout</source>
        <translation>Save as a new layout</translation>
    </message>
    <message>
        <source>Save layout</source>
        <translation>Save layout</translation>
    </message>
    <message>
        <source>Name of the layout</source>
        <translation>Name of the layout</translation>
    </message>
</context>
<context>
    <name>wxm::live::LiveHeader</name>
    <message>
        <source>%1, live %2, %3 viewers, %4 likes, %5 gifts</source>
        <translation>%1, live %2, %3 viewers, %4 likes, %5 gifts</translation>
    </message>
    <message>
        <source>ENDED</source>
        <translation>ENDED</translation>
    </message>
    <message>
        <source>LIVE</source>
        <translation>LIVE</translation>
    </message>
    <message>
        <source>Actions for this live</source>
        <translation>Actions for this live</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>Stop watching</translation>
    </message>
    <message>
        <source>logged to disk</source>
        <translation>logged to disk</translation>
    </message>
</context>
<context>
    <name>wxm::live::LiveNotices</name>
    <message>
        <source>asks to come on stage</source>
        <translation>asks to come on stage</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refused</translation>
    </message>
</context>
<context>
    <name>wxm::live::LivePage</name>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message numerus="yes">
        <source>At most %n lives can be watched at a time. Close one first.</source>
        <translation>
            <numerusform>At most %n lives can be watched at a time. Close one first.</numerusform>
            <numerusform>At most %n lives can be watched at a time. Close one first.</numerusform>
        </translation>
    </message>
    <message>
        <source>You are visible as a viewer</source>
        <translation>You are visible as a viewer</translation>
    </message>
    <message>
        <source>Not counted as a viewer</source>
        <translation>Not counted as a viewer</translation>
    </message>
    <message>
        <source>Live %1</source>
        <translation>Live %1</translation>
    </message>
    <message>
        <source>Not counted as a viewer: %1</source>
        <translation>Not counted as a viewer: %1</translation>
    </message>
    <message>
        <source>Triage: the flagged comments of all lives</source>
        <translation>Triage: the flagged comments of all lives</translation>
    </message>
    <message>
        <source>Waves: what several people say at once</source>
        <translation>Waves: what several people say at once</translation>
    </message>
    <message>
        <source>Rules and watch words…</source>
        <translation>Rules and watch words…</translation>
    </message>
    <message>
        <source>Running lives</source>
        <translation>Running lives</translation>
    </message>
    <message>
        <source>One live at a time</source>
        <translation>One live at a time</translation>
    </message>
    <message>
        <source>Lives side by side</source>
        <translation>Lives side by side</translation>
    </message>
    <message>
        <source>Journal of all lives, to search and to export</source>
        <translation>Journal of all lives, to search and to export</translation>
    </message>
    <message>
        <source>Exposure and hand-over of the shift</source>
        <translation>Exposure and hand-over of the shift</translation>
    </message>
    <message>
        <source>Nobody asks to come on stage</source>
        <translation>Nobody asks to come on stage</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>Approve guest: Latifa</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Layouts</source>
        <translation>Layouts</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>changed</translation>
    </message>
    <message>
        <source>Save the change</source>
        <translation>Save the change</translation>
    </message>
    <message>
        <source>Back to how it was saved</source>
        <translation>Back to how it was saved</translation>
    </message>
    <message>
        <source>Save as a new layout…</source>
        <translation>Save as a new layout…</translation>
    </message>
    <message>
        <source>Remove this layout</source>
        <translation>Remove this layout</translation>
    </message>
    <message>
        <source>Recent lives</source>
        <translation>Recent lives</translation>
    </message>
    <message>
        <source>Layout: %1</source>
        <translation>Layout: %1</translation>
    </message>
    <message>
        <source>This live in a window of its own</source>
        <translation>This live in a window of its own</translation>
    </message>
    <message>
        <source>Add a watch word…</source>
        <translation>Add a watch word…</translation>
    </message>
    <message numerus="yes">
        <source>Emergency: %Ln measures are on</source>
        <translation>
            <numerusform>Emergency: %Ln measure is on</numerusform>
            <numerusform>Emergency: %Ln measures are on</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the sheet</source>
        <translation>Open the sheet</translation>
    </message>
    <message>
        <source>Night watch: %1</source>
        <comment>a reason in the journal; the name of a rule</comment>
        <translation>Night watch: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln comments were removed since %1.</source>
        <translation>
            <numerusform>%Ln comment was removed since %1.</numerusform>
            <numerusform>%Ln comments were removed since %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The night watch is on: rules remove comments by themselves</source>
        <translation>The night watch is on: rules remove comments by themselves</translation>
    </message>
    <message>
        <source>A key or the mouse here ends it.</source>
        <translation>A key or the mouse here ends it.</translation>
    </message>
    <message>
        <source>The night watch is paused: the rules are at their loosest</source>
        <translation>The night watch is paused: the rules are at their loosest</translation>
    </message>
    <message>
        <source>Switch them back in the emergency sheet, and it goes on.</source>
        <translation>Switch them back in the emergency sheet, and it goes on.</translation>
    </message>
    <message numerus="yes">
        <source>The night watch stopped itself: %Ln removals in 30 s</source>
        <translation>
            <numerusform>The night watch stopped itself: %Ln removal in 30 s</numerusform>
            <numerusform>The night watch stopped itself: %Ln removals in 30 s</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at them in the journal before you let it go on.</source>
        <translation>Look at them in the journal before you let it go on.</translation>
    </message>
    <message>
        <source>Let it go on</source>
        <translation>Let it go on</translation>
    </message>
    <message>
        <source>The night watch acted while you were away</source>
        <translation>The night watch acted while you were away</translation>
    </message>
    <message>
        <source>Open the journal</source>
        <translation>Open the journal</translation>
    </message>
    <message>
        <source>Emergency sheet: what to switch on in a raid</source>
        <translation>Emergency sheet: what to switch on in a raid</translation>
    </message>
    <message>
        <source>Names, phrases and links to write with</source>
        <translation>Names, phrases and links to write with</translation>
    </message>
    <message>
        <source>Replay of a recorded live</source>
        <translation>Replay of a recorded live</translation>
    </message>
    <message>
        <source>Nothing is removed in %1: who the moderators are there is not known.</source>
        <comment>#7 #9</comment>
        <translation>Nothing is removed in %1: who the moderators are there is not known.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln comments removed</source>
        <translation>
            <numerusform>%Ln comment removed</numerusform>
            <numerusform>%Ln comments removed</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>somebody was there; 3 comments removed</comment>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>Somebody was there</source>
        <translation>Somebody was there</translation>
    </message>
    <message>
        <source>Stopped itself: too many at once</source>
        <translation>Stopped itself: too many at once</translation>
    </message>
    <message>
        <source>The rules were put at their loosest</source>
        <translation>The rules were put at their loosest</translation>
    </message>
    <message>
        <source>Switched off, or nothing left to watch</source>
        <translation>Switched off, or nothing left to watch</translation>
    </message>
    <message>
        <source>The program was closed</source>
        <translation>The program was closed</translation>
    </message>
</context>
<context>
    <name>wxm::live::LiveTab</name>
    <message numerus="yes">
        <source>%Ln new comments</source>
        <translation>
            <numerusform>%Ln new comment</numerusform>
            <numerusform>%Ln new comments</numerusform>
        </translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>not shown</translation>
    </message>
</context>
<context>
    <name>wxm::live::LiveTabs</name>
    <message>
        <source>Enter the number of a live</source>
        <translation>Enter the number of a live</translation>
    </message>
    <message>
        <source>Running lives</source>
        <translation>Running lives</translation>
    </message>
    <message>
        <source>Live number</source>
        <translation>Live number</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Watch</translation>
    </message>
    <message>
        <source>One live at a time</source>
        <translation>One live at a time</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Side by side</translation>
    </message>
    <message>
        <source>Show or hide the side panel</source>
        <translation>Show or hide the side panel</translation>
    </message>
    <message>
        <source>Triage</source>
        <translation>Triage</translation>
    </message>
    <message numerus="yes">
        <source>%Ln comments wait</source>
        <translation>
            <numerusform>%Ln comment waits</numerusform>
            <numerusform>%Ln comments wait</numerusform>
        </translation>
    </message>
    <message>
        <source>Flagged comments of all open lives, one after the other</source>
        <translation>Flagged comments of all open lives, one after the other</translation>
    </message>
    <message>
        <source>Waves</source>
        <translation>Waves</translation>
    </message>
    <message numerus="yes">
        <source>%Ln waves rising</source>
        <translation>
            <numerusform>%Ln wave rises</numerusform>
            <numerusform>%Ln waves rise</numerusform>
        </translation>
    </message>
    <message>
        <source>Journal of all lives</source>
        <translation>Journal of all lives</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Exposure</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <comment>High, 4 of 5</comment>
        <translation>%1, %2 of %3</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>not counted</translation>
    </message>
    <message>
        <source>Exposure and hand-over of the shift</source>
        <translation>Exposure and hand-over of the shift</translation>
    </message>
    <message>
        <source>Layouts</source>
        <translation>Layouts</translation>
    </message>
</context>
<context>
    <name>wxm::live::LivesList</name>
    <message numerus="yes">
        <source>%Ln viewers</source>
        <translation>
            <numerusform>%Ln viewer</numerusform>
            <numerusform>%Ln viewers</numerusform>
        </translation>
    </message>
    <message>
        <source>Pick one, or type the number of a live.</source>
        <translation>Pick one, or type the number of a live.</translation>
    </message>
    <message>
        <source>No live is open</source>
        <translation>No live is open</translation>
    </message>
    <message>
        <source>This server does not list running lives. Type the number of a live.</source>
        <translation>This server does not list running lives. Type the number of a live.</translation>
    </message>
    <message>
        <source>Watch a live</source>
        <translation>Watch a live</translation>
    </message>
    <message>
        <source>The running lives did not load</source>
        <translation>The running lives did not load</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>No live is running</source>
        <translation>No live is running</translation>
    </message>
    <message>
        <source>New ones appear here automatically. You can also type the number of a live.</source>
        <translation>New ones appear here automatically. You can also type the number of a live.</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Refresh</translation>
    </message>
    <message>
        <source>Running now</source>
        <translation>Running now</translation>
    </message>
    <message>
        <source>Lives</source>
        <translation>Lives</translation>
    </message>
    <message>
        <source>Loading lives…</source>
        <translation>Loading lives…</translation>
    </message>
    <message>
        <source>This list is not up to date.</source>
        <translation>This list is not up to date.</translation>
    </message>
</context>
<context>
    <name>wxm::live::ModeratorDialog</name>
    <message>
        <source>Make moderator?</source>
        <translation>Make moderator?</translation>
    </message>
    <message>
        <source>Make moderator</source>
        <translation>Make moderator</translation>
    </message>
    <message>
        <source>A moderator of this live can remove comments and block viewers.</source>
        <translation>A moderator of this live can remove comments and block viewers.</translation>
    </message>
</context>
<context>
    <name>wxm::live::NameLens</name>
    <message>
        <source>Latin</source>
        <translation>Latin</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabic</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>Cyrillic</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Greek</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>Armenian</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hebrew</translation>
    </message>
    <message>
        <source>common</source>
        <translation>common</translation>
    </message>
    <message>
        <source>other</source>
        <translation>other</translation>
    </message>
    <message>
        <source>changes the order</source>
        <translation>changes the order</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>hidden</translation>
    </message>
    <message>
        <source>Viewers see</source>
        <translation>Viewers see</translation>
    </message>
    <message>
        <source>Stored order, what is hidden made visible</source>
        <translation>Stored order, what is hidden made visible</translation>
    </message>
    <message>
        <source>Stored order</source>
        <translation>Stored order</translation>
    </message>
    <message numerus="yes">
        <source>%Ln letters of another alphabet</source>
        <translation>
            <numerusform>%Ln letter of another alphabet</numerusform>
            <numerusform>%Ln letters of another alphabet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters that change the order</source>
        <translation>
            <numerusform>%Ln character that changes the order</numerusform>
            <numerusform>%Ln characters that change the order</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden characters</source>
        <translation>
            <numerusform>%Ln hidden character</numerusform>
            <numerusform>%Ln hidden characters</numerusform>
        </translation>
    </message>
    <message>
        <source>Code points</source>
        <translation>Code points</translation>
    </message>
    <message>
        <source>control</source>
        <translation>control</translation>
    </message>
</context>
<context>
    <name>wxm::live::PanelRail</name>
    <message numerus="yes">
        <source>%n guests wait</source>
        <translation>
            <numerusform>%n guest waits</numerusform>
            <numerusform>%n guests wait</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wxm::live::PendingRow</name>
    <message>
        <source>Remove comment by</source>
        <translation>Remove comment by</translation>
    </message>
    <message>
        <source>Pin comment by</source>
        <translation>Pin comment by</translation>
    </message>
    <message>
        <source>Unpin comment by</source>
        <translation>Unpin comment by</translation>
    </message>
    <message>
        <source>sending…</source>
        <translation>sending…</translation>
    </message>
    <message>
        <source>checking…</source>
        <translation>checking…</translation>
    </message>
    <message>
        <source>not confirmed yet</source>
        <translation>not confirmed yet</translation>
    </message>
    <message>
        <source>not done: it did not reach the server</source>
        <translation>not done: it did not reach the server</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Check again</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Dismiss</translation>
    </message>
    <message numerus="yes">
        <source>%Ln blocks</source>
        <translation>
            <numerusform>%Ln block</numerusform>
            <numerusform>%Ln blocks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln removals</source>
        <translation>
            <numerusform>%Ln removal</numerusform>
            <numerusform>%Ln removals</numerusform>
        </translation>
    </message>
    <message>
        <source>held</source>
        <translation>held</translation>
    </message>
</context>
<context>
    <name>wxm::live::PendingStrip</name>
    <message numerus="yes">
        <source>%Ln actions are held, none of them sent</source>
        <translation>
            <numerusform>%Ln action is held, not sent</numerusform>
            <numerusform>%Ln actions are held, none of them sent</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Undo all</source>
        <translation>Undo all</translation>
    </message>
</context>
<context>
    <name>wxm::live::PersonCard</name>
    <message>
        <source>First seen %1</source>
        <translation>First seen %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln comments</source>
        <translation>
            <numerusform>%Ln comment</numerusform>
            <numerusform>%Ln comments</numerusform>
        </translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Blocked</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>Moderator</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Comments in this live</source>
        <translation>Comments in this live</translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed</source>
        <translation>
            <numerusform>%Ln removed</numerusform>
            <numerusform>%Ln removed</numerusform>
        </translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Message this person</source>
        <translation>Message this person</translation>
    </message>
    <message>
        <source>More actions for this person</source>
        <translation>More actions for this person</translation>
    </message>
    <message>
        <source>Show earlier ones</source>
        <translation>Show earlier ones</translation>
    </message>
    <message>
        <source>Note, this computer only</source>
        <translation>Note, this computer only</translation>
    </message>
    <message>
        <source>Note not saved: the disk could not be written</source>
        <translation>Note not saved: the disk could not be written</translation>
    </message>
    <message>
        <source>Note about this person</source>
        <translation>Note about this person</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>Write a note…</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Removed</translation>
    </message>
    <message>
        <source>Everything about this person</source>
        <translation>Everything about this person</translation>
    </message>
    <message>
        <source>Block with a reason…</source>
        <translation>Block with a reason…</translation>
    </message>
    <message numerus="yes">
        <source>Remove their %Ln comments</source>
        <translation>
            <numerusform>Remove their %Ln comment</numerusform>
            <numerusform>Remove their %Ln comments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wxm::live::PersonSheet</name>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Remove and block in this live</source>
        <translation>Remove and block in this live</translation>
    </message>
    <message>
        <source>Block in every open live</source>
        <translation>Block in every open live</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed</source>
        <translation>
            <numerusform>%Ln removed</numerusform>
            <numerusform>%Ln removed</numerusform>
        </translation>
    </message>
    <message>
        <source>Off the watch-list</source>
        <translation>Off the watch-list</translation>
    </message>
    <message>
        <source>Watch-list</source>
        <translation>Watch-list</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Removed</translation>
    </message>
    <message>
        <source>No comments in the open lives</source>
        <translation>No comments in the open lives</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Said</translation>
    </message>
    <message>
        <source>First seen %1</source>
        <translation>First seen %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln comments</source>
        <translation>
            <numerusform>%Ln comment</numerusform>
            <numerusform>%Ln comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln open lives</source>
        <translation>
            <numerusform>in %Ln open live</numerusform>
            <numerusform>in %Ln open lives</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove their %Ln comments here</source>
        <translation>
            <numerusform>Remove their %Ln comment here</numerusform>
            <numerusform>Remove their %Ln comments here</numerusform>
        </translation>
    </message>
    <message>
        <source>you</source>
        <translation>you</translation>
    </message>
    <message>
        <source>others</source>
        <translation>others</translation>
    </message>
    <message>
        <source>Nothing was done to this person</source>
        <translation>Nothing was done to this person</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>proposed now</source>
        <translation>proposed now</translation>
    </message>
    <message>
        <source>None is known</source>
        <translation>None is known</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Nickname</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Message this person</source>
        <translation>Message this person</translation>
    </message>
    <message>
        <source>Block…</source>
        <translation>Block…</translation>
    </message>
    <message>
        <source>Block viewer</source>
        <translation>Block viewer</translation>
    </message>
    <message>
        <source>Copy code points</source>
        <translation>Copy code points</translation>
    </message>
    <message>
        <source>Forget now</source>
        <translation>Forget now</translation>
    </message>
    <message>
        <source>Forget person</source>
        <translation>Forget person</translation>
    </message>
    <message>
        <source>Nickname, note, watch-list and names before; the journal keeps what was done</source>
        <translation>Nickname, note, watch-list and names before; the journal keeps what was done</translation>
    </message>
    <message>
        <source>Comments here</source>
        <translation>Comments here</translation>
    </message>
    <message>
        <source>Actions taken</source>
        <translation>Actions taken</translation>
    </message>
    <message>
        <source>Ladder</source>
        <translation>Ladder</translation>
    </message>
    <message>
        <source>Previous names</source>
        <translation>Previous names</translation>
    </message>
    <message>
        <source>Ladder, of the last 30 days</source>
        <translation>Ladder, of the last 30 days</translation>
    </message>
    <message>
        <source>Note, this computer only</source>
        <translation>Note, this computer only</translation>
    </message>
    <message>
        <source>Note about this person</source>
        <translation>Note about this person</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>Write a note…</translation>
    </message>
    <message>
        <source>About this person</source>
        <translation>About this person</translation>
    </message>
    <message>
        <source>Reads as the staff name %1</source>
        <translation>Reads as the staff name %1</translation>
    </message>
    <message>
        <source>Near the staff name %1</source>
        <translation>Near the staff name %1</translation>
    </message>
    <message>
        <source>Resembles no name of the staff that is known here.</source>
        <translation>Resembles no name of the staff that is known here.</translation>
    </message>
    <message>
        <source>Resembles</source>
        <translation>Resembles</translation>
    </message>
    <message>
        <source>Looks like staff</source>
        <translation>Looks like staff</translation>
    </message>
    <message>
        <source>Odd name</source>
        <translation>Odd name</translation>
    </message>
    <message>
        <source>Name check</source>
        <translation>Name check</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Comment, %1</source>
        <translation>Comment, %1</translation>
    </message>
    <message>
        <source>Mark again</source>
        <translation>Mark again</translation>
    </message>
    <message>
        <source>Known, stop marking</source>
        <translation>Known, stop marking</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copied</translation>
    </message>
    <message>
        <source>Account since %1</source>
        <comment>a date</comment>
        <translation>Account since %1</translation>
    </message>
    <message numerus="yes">
        <source>account is %Ln days old</source>
        <translation>
            <numerusform>account is %Ln day old</numerusform>
            <numerusform>account is %Ln days old</numerusform>
        </translation>
    </message>
    <message>
        <source>More about this person</source>
        <translation>More about this person</translation>
    </message>
</context>
<context>
    <name>wxm::live::PinnedLine</name>
    <message>
        <source>Pinned</source>
        <translation>Pinned</translation>
    </message>
</context>
<context>
    <name>wxm::live::PinnedList</name>
    <message>
        <source>Pinned comments</source>
        <translation>Pinned comments</translation>
    </message>
    <message>
        <source>No pinned comments. Point at a comment and press P.</source>
        <translation>No pinned comments. Point at a comment and press P.</translation>
    </message>
</context>
<context>
    <name>wxm::live::PinnedRowWidget</name>
    <message>
        <source>Comment #%1</source>
        <translation>Comment #%1</translation>
    </message>
</context>
<context>
    <name>wxm::live::PopOut</name>
    <message>
        <source>Stay on top</source>
        <translation>Stay on top</translation>
    </message>
    <message>
        <source>Opacity: %1</source>
        <translation>Opacity: %1</translation>
    </message>
    <message>
        <source>Opacity of this window</source>
        <translation>Opacity of this window</translation>
    </message>
</context>
<context>
    <name>wxm::live::PresetsDialog</name>
    <message>
        <source>Choose what is done for “%1”.</source>
        <translation>Choose what is done for “%1”.</translation>
    </message>
    <message>
        <source>Presets of this live</source>
        <translation>Presets of this live</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>In every live of %1, on this computer.</source>
        <translation>In every live of %1, on this computer.</translation>
    </message>
    <message>
        <source>In this live, on this computer.</source>
        <translation>In this live, on this computer.</translation>
    </message>
    <message>
        <source>The key does it to the comment in hand; it goes out after your time to undo.</source>
        <translation>The key does it to the comment in hand; it goes out after your time to undo.</translation>
    </message>
    <message>
        <source>What key %1 does</source>
        <translation>What key %1 does</translation>
    </message>
    <message>
        <source>Reason of key %1</source>
        <translation>Reason of key %1</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
</context>
<context>
    <name>wxm::live::QuickList</name>
    <message>
        <source>Your administrator keeps these.</source>
        <translation>Your administrator keeps these.</translation>
    </message>
    <message>
        <source>A name begins with @, a link with https://; all else is a phrase.</source>
        <translation>A name begins with @, a link with https://; all else is a phrase.</translation>
    </message>
    <message>
        <source>Open a live to write in it.</source>
        <translation>Open a live to write in it.</translation>
    </message>
    <message>
        <source>Goes into live %1.</source>
        <translation>Goes into live %1.</translation>
    </message>
    <message>
        <source>There is no room for it, or it is there already.</source>
        <translation>There is no room for it, or it is there already.</translation>
    </message>
    <message>
        <source>Names, phrases and links</source>
        <translation>Names, phrases and links</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Names</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>Phrases</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Which</translation>
    </message>
    <message>
        <source>Texts at hand</source>
        <translation>Texts at hand</translation>
    </message>
    <message>
        <source>New text</source>
        <translation>New text</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Put into the comment</source>
        <translation>Put into the comment</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Send</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Send as a comment</source>
        <translation>Send as a comment</translation>
    </message>
</context>
<context>
    <name>wxm::live::ReplayWindow</name>
    <message>
        <source>The log is being read</source>
        <translation>The log is being read</translation>
    </message>
    <message>
        <source>Nothing is recorded</source>
        <translation>Nothing is recorded</translation>
    </message>
    <message>
        <source>Switch on Log to disk in the menu of a live; what is said from then on can be replayed here.</source>
        <translation>Switch on Log to disk in the menu of a live; what is said from then on can be replayed here.</translation>
    </message>
    <message>
        <source>Read only, from the log of this computer. What was removed later is in it.</source>
        <translation>Read only, from the log of this computer. What was removed later is in it.</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation>From %1 to %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines could not be read.</source>
        <translation>
            <numerusform>%Ln line could not be read.</numerusform>
            <numerusform>%Ln lines could not be read.</numerusform>
        </translation>
    </message>
    <message>
        <source>Replay of a recorded live</source>
        <translation>Replay of a recorded live</translation>
    </message>
    <message>
        <source>Recorded live</source>
        <translation>Recorded live</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>One minute back</source>
        <translation>One minute back</translation>
    </message>
    <message>
        <source>One minute on</source>
        <translation>One minute on</translation>
    </message>
</context>
<context>
    <name>wxm::live::RuleEditor</name>
    <message>
        <source>The filter is empty.</source>
        <translation>The filter is empty.</translation>
    </message>
    <message>
        <source>This word is unknown.</source>
        <translation>This word is unknown.</translation>
    </message>
    <message>
        <source>A field is missing, such as text or links.</source>
        <translation>A field is missing, such as text or links.</translation>
    </message>
    <message>
        <source>A comparison is missing, such as has or &gt;.</source>
        <translation>A comparison is missing, such as has or &gt;.</translation>
    </message>
    <message>
        <source>A number is missing.</source>
        <translation>A number is missing.</translation>
    </message>
    <message>
        <source>Text in quotation marks is missing.</source>
        <translation>Text in quotation marks is missing.</translation>
    </message>
    <message>
        <source>A role is missing, such as moderator.</source>
        <translation>A role is missing, such as moderator.</translation>
    </message>
    <message>
        <source>A flag is missing: hidden or stretched.</source>
        <translation>A flag is missing: hidden or stretched.</translation>
    </message>
    <message>
        <source>A closing bracket is missing.</source>
        <translation>A closing bracket is missing.</translation>
    </message>
    <message>
        <source>A closing quotation mark is missing.</source>
        <translation>A closing quotation mark is missing.</translation>
    </message>
    <message>
        <source>Too many nested brackets.</source>
        <translation>Too many nested brackets.</translation>
    </message>
    <message>
        <source>The filter is too long.</source>
        <translation>The filter is too long.</translation>
    </message>
    <message>
        <source>and or or is missing.</source>
        <comment>two words of the filter language</comment>
        <translation>and or or is missing.</translation>
    </message>
    <message>
        <source>The rule has no name.</source>
        <translation>The rule has no name.</translation>
    </message>
    <message>
        <source>At character %1: %2</source>
        <comment>where a filter is wrong, what is wrong</comment>
        <translation>At character %1: %2</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Words</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>First comment</source>
        <translation>First comment</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>Repeated</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Length</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Exact: as written</source>
        <translation>Exact: as written</translation>
    </message>
    <message>
        <source>Folded: however it is spelled</source>
        <translation>Folded: however it is spelled</translation>
    </message>
    <message>
        <source>Loose: also what sounds or looks alike</source>
        <translation>Loose: also what sounds or looks alike</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Amber</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Green</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Teal</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>Slate</source>
        <translation>Slate</translation>
    </message>
    <message>
        <source>Rule name</source>
        <translation>Rule name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Words, one per line</source>
        <translation>Words, one per line</translation>
    </message>
    <message>
        <source>Numbers of people, one per line</source>
        <translation>Numbers of people, one per line</translation>
    </message>
    <message>
        <source>From this many</source>
        <translation>From this many</translation>
    </message>
    <message>
        <source>Strictness</source>
        <translation>Strictness</translation>
    </message>
    <message>
        <source>Comments it never matches</source>
        <translation>Comments it never matches</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Colour</translation>
    </message>
    <message>
        <source>Filter error</source>
        <translation>Filter error</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>Viewer</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Guest</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>Moderator</translation>
    </message>
    <message>
        <source>Streamer</source>
        <translation>Streamer</translation>
    </message>
    <message>
        <source>Also in the sender’s name</source>
        <translation>Also in the sender’s name</translation>
    </message>
    <message>
        <source>To triage</source>
        <translation>To triage</translation>
    </message>
    <message>
        <source>Blur until a key is held</source>
        <translation>Blur until a key is held</translation>
    </message>
    <message>
        <source>Desktop notice</source>
        <translation>Desktop notice</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sound</translation>
    </message>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message>
        <source>One tone</source>
        <translation>One tone</translation>
    </message>
    <message>
        <source>Two tones</source>
        <translation>Two tones</translation>
    </message>
    <message>
        <source>Three tones</source>
        <translation>Three tones</translation>
    </message>
    <message>
        <source>Count for the ladder</source>
        <translation>Count for the ladder</translation>
    </message>
    <message>
        <source>Night watch removes its hits</source>
        <translation>Night watch removes its hits</translation>
    </message>
</context>
<context>
    <name>wxm::live::RuleTest</name>
    <message>
        <source>No hit</source>
        <translation>No hit</translation>
    </message>
    <message>
        <source>Hit by “%1”</source>
        <translation>Hit by “%1”</translation>
    </message>
    <message>
        <source>Hit</source>
        <translation>Hit</translation>
    </message>
    <message>
        <source>read as: %1</source>
        <comment>a comment without its marks and stretching</comment>
        <translation>read as: %1</translation>
    </message>
    <message>
        <source>Would have matched %1 of %2</source>
        <comment>7 comments, 3 people</comment>
        <translation>Would have matched %1 of %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln comments</source>
        <translation>
            <numerusform>%Ln comment</numerusform>
            <numerusform>%Ln comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message>
        <source>Test comment</source>
        <translation>Test comment</translation>
    </message>
    <message>
        <source>How it matched</source>
        <translation>How it matched</translation>
    </message>
    <message>
        <source>Rehearsal: runs the rule over the comments kept of the open lives. Nothing is sent.</source>
        <translation>Rehearsal: runs the rule over the comments kept of the open lives. Nothing is sent.</translation>
    </message>
    <message>
        <source>Run rehearsal</source>
        <translation>Run rehearsal</translation>
    </message>
    <message>
        <source>Rehearsal result</source>
        <translation>Rehearsal result</translation>
    </message>
    <message>
        <source>Rehearsal hits</source>
        <translation>Rehearsal hits</translation>
    </message>
</context>
<context>
    <name>wxm::live::RulesDialog</name>
    <message>
        <source>The rules file was damaged. It was set aside as rules.json.bad.</source>
        <translation>The rules file was damaged. It was set aside as rules.json.bad.</translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation>No name yet</translation>
    </message>
    <message>
        <source>on</source>
        <translation>on</translation>
    </message>
    <message>
        <source>off</source>
        <translation>off</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>New rule</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>The file could not be read.</translation>
    </message>
    <message>
        <source>This is not a rules file, or it is damaged. Nothing was changed.</source>
        <translation>This is not a rules file, or it is damaged. Nothing was changed.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rules were added. They take effect when you save.</source>
        <translation>
            <numerusform>%Ln rule was added. It takes effect when you save.</numerusform>
            <numerusform>%Ln rules were added. They take effect when you save.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be read.</source>
        <translation>
            <numerusform>%Ln could not be read.</numerusform>
            <numerusform>%Ln could not be read.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rules were exported.</source>
        <translation>The rules were exported.</translation>
    </message>
    <message>
        <source>Not exported: the file could not be written there.</source>
        <translation>Not exported: the file could not be written there.</translation>
    </message>
    <message>
        <source>The rules are in force, but could not be saved to disk. They are lost when the program closes.</source>
        <translation>The rules are in force, but could not be saved to disk. They are lost when the program closes.</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Rules</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Save rules</source>
        <translation>Save rules</translation>
    </message>
    <message>
        <source>Delete rule</source>
        <translation>Delete rule</translation>
    </message>
    <message>
        <source>Starter lists</source>
        <translation>Starter lists</translation>
    </message>
    <message>
        <source>Insults, mild</source>
        <translation>Insults, mild</translation>
    </message>
    <message>
        <source>Prizes, contact elsewhere, links</source>
        <translation>Prizes, contact elsewhere, links</translation>
    </message>
    <message>
        <source>Written for this program, MIT licence; change them as you like.</source>
        <translation>Written for this program, MIT licence; change them as you like.</translation>
    </message>
    <message>
        <source>Export rules…</source>
        <translation>Export rules…</translation>
    </message>
    <message>
        <source>Import rules…</source>
        <translation>Import rules…</translation>
    </message>
    <message>
        <source>Import, export, starter lists</source>
        <translation>Import, export, starter lists</translation>
    </message>
    <message>
        <source>Threats and harassment</source>
        <translation>Threats and harassment</translation>
    </message>
    <message>
        <source>Sects, politics, origins</source>
        <translation>Sects, politics, origins</translation>
    </message>
</context>
<context>
    <name>wxm::live::SelectionBar</name>
    <message>
        <source>%1 of %2</source>
        <comment>5 comments of 3 people</comment>
        <translation>%1 of %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln comments</source>
        <translation>
            <numerusform>%Ln comment</numerusform>
            <numerusform>%Ln comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln</source>
        <translation>
            <numerusform>Remove %Ln</numerusform>
            <numerusform>Remove %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove selected</source>
        <translation>Remove selected</translation>
    </message>
    <message numerus="yes">
        <source>Block %Ln</source>
        <translation>
            <numerusform>Block %Ln</numerusform>
            <numerusform>Block %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Block selected</source>
        <translation>Block selected</translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translation>Clear selection</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Selection</translation>
    </message>
</context>
<context>
    <name>wxm::live::SidePanel</name>
    <message numerus="yes">
        <source>%Ln comments</source>
        <translation>
            <numerusform>%Ln comment</numerusform>
            <numerusform>%Ln comments</numerusform>
        </translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Blocked</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>Moderator</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Guests</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Pinned</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>About this live</source>
        <translation>About this live</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exported</translation>
    </message>
    <message>
        <source>The file could not be written there</source>
        <translation>The file could not be written there</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Export the journal</source>
        <translation>Export the journal</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>Search people</translation>
    </message>
    <message>
        <source>Who spoke last stands first</source>
        <translation>Who spoke last stands first</translation>
    </message>
    <message>
        <source>Export all lives…</source>
        <translation>Export all lives…</translation>
    </message>
    <message>
        <source>Export the journals of all lives</source>
        <translation>Export the journals of all lives</translation>
    </message>
</context>
<context>
    <name>wxm::live::TriageView</name>
    <message>
        <source>waiting</source>
        <translation>waiting</translation>
    </message>
    <message numerus="yes">
        <source>%Ln comments in this live</source>
        <translation>
            <numerusform>%Ln comment in this live</numerusform>
            <numerusform>%Ln comments in this live</numerusform>
        </translation>
    </message>
    <message>
        <source>removed</source>
        <translation>removed</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>blocked</translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation>reviewed</translation>
    </message>
    <message>
        <source>false alarm</source>
        <translation>false alarm</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>undone</translation>
    </message>
    <message>
        <source>Too late to undo</source>
        <translation>Too late to undo</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>removed, 8 left</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln left</source>
        <translation>
            <numerusform>%Ln left</numerusform>
            <numerusform>%Ln left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need review</source>
        <translation>
            <numerusform>%Ln needs review</numerusform>
            <numerusform>%Ln need review</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new, added when you continue</source>
        <translation>
            <numerusform>%Ln new, added when you continue</numerusform>
            <numerusform>%Ln new, added when you continue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reviewed</source>
        <translation>
            <numerusform>%Ln reviewed</numerusform>
            <numerusform>%Ln reviewed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed</source>
        <translation>
            <numerusform>%Ln removed</numerusform>
            <numerusform>%Ln removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln blocked</source>
        <translation>
            <numerusform>%Ln blocked</numerusform>
            <numerusform>%Ln blocked</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to review</source>
        <translation>Nothing to review</translation>
    </message>
    <message>
        <source>No rule is on</source>
        <translation>No rule is on</translation>
    </message>
    <message>
        <source>Flagged comments of all open lives wait here.</source>
        <translation>Flagged comments of all open lives wait here.</translation>
    </message>
    <message>
        <source>Add rules in the menu of a live; what they match waits here.</source>
        <translation>Add rules in the menu of a live; what they match waits here.</translation>
    </message>
    <message>
        <source>Flagged comments</source>
        <translation>Flagged comments</translation>
    </message>
    <message>
        <source>Comments around it</source>
        <translation>Comments around it</translation>
    </message>
    <message>
        <source>Comment to judge</source>
        <translation>Comment to judge</translation>
    </message>
    <message>
        <source>Remove comment</source>
        <translation>Remove comment</translation>
    </message>
    <message>
        <source>Block viewer</source>
        <translation>Block viewer</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Reviewed</translation>
    </message>
    <message>
        <source>False alarm</source>
        <translation>False alarm</translation>
    </message>
    <message>
        <source>Previous comment</source>
        <translation>Previous comment</translation>
    </message>
    <message>
        <source>Next comment</source>
        <translation>Next comment</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Back to feeds</source>
        <translation>Back to feeds</translation>
    </message>
    <message>
        <source>Done in triage</source>
        <translation>Done in triage</translation>
    </message>
    <message>
        <source>Suggested action</source>
        <translation>Suggested action</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>remove</translation>
    </message>
    <message>
        <source>remove and block in this live</source>
        <translation>remove and block in this live</translation>
    </message>
    <message>
        <source>block in every open live</source>
        <translation>block in every open live</translation>
    </message>
    <message numerus="yes">
        <source>%Ln removals in 30 days</source>
        <translation>
            <numerusform>%Ln removal in 30 days</numerusform>
            <numerusform>%Ln removals in 30 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln blocks in 30 days</source>
        <translation>
            <numerusform>%Ln block in 30 days</numerusform>
            <numerusform>%Ln blocks in 30 days</numerusform>
        </translation>
    </message>
    <message>
        <source>removed and blocked</source>
        <translation>removed and blocked</translation>
    </message>
    <message>
        <source>Next step, %1: %2</source>
        <comment>Next step, Enter: remove</comment>
        <translation>Next step, %1: %2</translation>
    </message>
    <message>
        <source>this rule does not count for the ladder</source>
        <translation>this rule does not count for the ladder</translation>
    </message>
</context>
<context>
    <name>wxm::live::WatchWordDialog</name>
    <message>
        <source>Write a word with letters or digits in it.</source>
        <translation>Write a word with letters or digits in it.</translation>
    </message>
    <message>
        <source>The rule has this word already.</source>
        <translation>The rule has this word already.</translation>
    </message>
    <message>
        <source>The rule is full. Choose another one.</source>
        <translation>The rule is full. Choose another one.</translation>
    </message>
    <message>
        <source>The word is in force, but could not be saved to disk. It is lost when the program closes.</source>
        <translation>The word is in force, but could not be saved to disk. It is lost when the program closes.</translation>
    </message>
    <message>
        <source>Watch word</source>
        <translation>Watch word</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Comments with it are flagged in every open live, from now on.</source>
        <translation>Comments with it are flagged in every open live, from now on.</translation>
    </message>
    <message>
        <source>Word or phrase</source>
        <translation>Word or phrase</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>%1, which is switched on by this</source>
        <translation>%1, which is switched on by this</translation>
    </message>
</context>
<context>
    <name>wxm::live::WavesView</name>
    <message>
        <source>%1, %2, %3</source>
        <comment>37 comments, 12 people, 3 lives</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln comments</source>
        <translation>
            <numerusform>%Ln comment</numerusform>
            <numerusform>%Ln comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lives</source>
        <translation>
            <numerusform>%Ln live</numerusform>
            <numerusform>%Ln lives</numerusform>
        </translation>
    </message>
    <message>
        <source>rising</source>
        <translation>rising</translation>
    </message>
    <message numerus="yes">
        <source>%Ln undone</source>
        <translation>
            <numerusform>%Ln undone</numerusform>
            <numerusform>%Ln undone</numerusform>
        </translation>
    </message>
    <message>
        <source>No wave</source>
        <translation>No wave</translation>
    </message>
    <message>
        <source>What several people say at about the same time appears here.</source>
        <translation>What several people say at about the same time appears here.</translation>
    </message>
    <message>
        <source>This covers %1 of %2</source>
        <comment>37 comments, 12 people</comment>
        <translation>This covers %1 of %2</translation>
    </message>
    <message>
        <source>Staff and the streamer are left out. Nothing is sent before the time to undo is over.</source>
        <translation>Staff and the streamer are left out. Nothing is sent before the time to undo is over.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln wait</source>
        <translation>
            <numerusform>%Ln waits</numerusform>
            <numerusform>%Ln wait</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sent or done</source>
        <translation>
            <numerusform>%Ln on its way or done</numerusform>
            <numerusform>%Ln on their way or done</numerusform>
        </translation>
    </message>
    <message>
        <source>Waves</source>
        <translation>Waves</translation>
    </message>
    <message>
        <source>People in the wave</source>
        <translation>People in the wave</translation>
    </message>
    <message>
        <source>Remove the comments</source>
        <translation>Remove the comments</translation>
    </message>
    <message>
        <source>Block the people</source>
        <translation>Block the people</translation>
    </message>
    <message>
        <source>Start mass action</source>
        <translation>Start mass action</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>Stop here</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Count again</translation>
    </message>
    <message>
        <source>Back to feeds</source>
        <translation>Back to feeds</translation>
    </message>
    <message>
        <source>Mass action</source>
        <translation>Mass action</translation>
    </message>
    <message>
        <source>What it covers</source>
        <translation>What it covers</translation>
    </message>
    <message>
        <source>No reason</source>
        <translation>No reason</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message numerus="yes">
        <source>%Ln joined in 30 s</source>
        <translation>
            <numerusform>%Ln joined in 30 s</numerusform>
            <numerusform>%Ln joined in 30 s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>usually %Ln</source>
        <translation>
            <numerusform>usually %Ln</numerusform>
            <numerusform>usually %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Many join at once</source>
        <translation>Many join at once</translation>
    </message>
</context>
<context>
    <name>wxm::support::CustomerPanel</name>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Member since</source>
        <translation>Member since</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Opened</translation>
    </message>
    <message>
        <source>First reply</source>
        <translation>First reply</translation>
    </message>
    <message>
        <source>Waiting now</source>
        <translation>Waiting now</translation>
    </message>
    <message>
        <source>Last message</source>
        <translation>Last message</translation>
    </message>
    <message>
        <source>Other threads · %1</source>
        <translation>Other threads · %1</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Hide customer</source>
        <translation>Hide customer</translation>
    </message>
    <message>
        <source>Copy phone number</source>
        <translation>Copy phone number</translation>
    </message>
    <message>
        <source>Languages seen</source>
        <translation>Languages seen</translation>
    </message>
    <message>
        <source>This thread</source>
        <translation>This thread</translation>
    </message>
    <message>
        <source>You</source>
        <translation>You</translation>
    </message>
    <message>
        <source>Last reply</source>
        <translation>Last reply</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who, when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>after %1</source>
        <comment>%1: how long, as 13 min</comment>
        <translation>after %1</translation>
    </message>
    <message>
        <source>Support threads · %1</source>
        <translation>Support threads · %1</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <comment>threads of a person</comment>
        <translation>
            <numerusform>Show it</numerusform>
            <numerusform>Show all %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Older threads are read…</source>
        <translation>Older threads are read…</translation>
    </message>
    <message>
        <source>Look for older ones on the server</source>
        <translation>Look for older ones on the server</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Call</translation>
    </message>
</context>
<context>
    <name>wxm::support::DayPlot</name>
    <message>
        <source>Waiting over the day</source>
        <translation>Waiting over the day</translation>
    </message>
    <message>
        <source>The arrow keys go by ten minutes.</source>
        <translation>The arrow keys go by ten minutes.</translation>
    </message>
    <message numerus="yes">
        <source>%n replies in these 10 minutes</source>
        <translation>
            <numerusform>%n reply in these 10 minutes</numerusform>
            <numerusform>%n replies in these 10 minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: not seen, %2</source>
        <comment>a time, replies</comment>
        <translation>%1: not seen, %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>a time, how many wait, replies</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wxm::support::EarlierThread</name>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pending</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Resolved</translation>
    </message>
</context>
<context>
    <name>wxm::support::HandOverDialog</name>
    <message>
        <source>Account number %1</source>
        <translation>Account number %1</translation>
    </message>
    <message>
        <source>No colleague of this name has answered here. Try the number of the account.</source>
        <translation>No colleague of this name has answered here. Try the number of the account.</translation>
    </message>
    <message numerus="yes">
        <source>The note is too long: %n characters at most</source>
        <translation>
            <numerusform>The note is too long: %n character at most</numerusform>
            <numerusform>The note is too long: %n characters at most</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Hand over</translation>
    </message>
    <message>
        <source>Find colleague</source>
        <translation>Find colleague</translation>
    </message>
    <message>
        <source>Colleagues</source>
        <translation>Colleagues</translation>
    </message>
    <message>
        <source>Hand-over note, if there is something to know</source>
        <translation>Hand-over note, if there is something to know</translation>
    </message>
    <message>
        <source>Hand-over note</source>
        <translation>Hand-over note</translation>
    </message>
    <message>
        <source>The note goes to the colleague as a message in Messages.</source>
        <translation>The note goes to the colleague as a message in Messages.</translation>
    </message>
</context>
<context>
    <name>wxm::support::LabelsDialog</name>
    <message numerus="yes">
        <source>A thread has %n labels at most</source>
        <translation>
            <numerusform>A thread has %n label at most</numerusform>
            <numerusform>A thread has %n labels at most</numerusform>
        </translation>
    </message>
    <message>
        <source>Add labels</source>
        <translation>Add labels</translation>
    </message>
    <message>
        <source>Labels of the thread</source>
        <translation>Labels of the thread</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Find or create label</source>
        <translation>Find or create label</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Enter adds a label. Labels are kept on this computer only.</source>
        <translation>Enter adds a label. Labels are kept on this computer only.</translation>
    </message>
</context>
<context>
    <name>wxm::support::LanguageBar</name>
    <message>
        <source>%1 %2</source>
        <comment>language, its share</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabic</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>wxm::support::MyDayFile</name>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Replies</translation>
    </message>
    <message>
        <source>Threads handled</source>
        <translation>Threads handled</translation>
    </message>
    <message>
        <source>First reply, median (s)</source>
        <translation>First reply, median (s)</translation>
    </message>
    <message>
        <source>Next reply, median (s)</source>
        <translation>Next reply, median (s)</translation>
    </message>
    <message>
        <source>Replies within the target</source>
        <translation>Replies within the target</translation>
    </message>
    <message>
        <source>Replies that somebody waited for</source>
        <translation>Replies that somebody waited for</translation>
    </message>
    <message>
        <source>Longest wait (s)</source>
        <translation>Longest wait (s)</translation>
    </message>
    <message>
        <source>How it was counted</source>
        <translation>How it was counted</translation>
    </message>
    <message>
        <source>By what this console saw on this computer; gaps are not counted.</source>
        <translation>By what this console saw on this computer; gaps are not counted.</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Hour</translation>
    </message>
    <message>
        <source>Most waiting</source>
        <translation>Most waiting</translation>
    </message>
    <message>
        <source>Not counted from</source>
        <translation>Not counted from</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>The console was closed</source>
        <translation>The console was closed</translation>
    </message>
    <message>
        <source>The link was lost</source>
        <translation>The link was lost</translation>
    </message>
    <message>
        <source>Thread</source>
        <translation>Thread</translation>
    </message>
    <message>
        <source>First answered after (s)</source>
        <translation>First answered after (s)</translation>
    </message>
</context>
<context>
    <name>wxm::support::MyDayPage</name>
    <message>
        <source>Export my day</source>
        <translation>Export my day</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Previous day</source>
        <translation>Previous day</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>Next day</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Counted on this computer, seen by nobody else</source>
        <translation>Counted on this computer, seen by nobody else</translation>
    </message>
    <message>
        <source>Waiting over the day</source>
        <translation>Waiting over the day</translation>
    </message>
    <message>
        <source>By hour</source>
        <translation>By hour</translation>
    </message>
    <message>
        <source>Handled threads</source>
        <translation>Handled threads</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Hour</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Replies</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>First reply</source>
        <translation>First reply</translation>
    </message>
    <message>
        <source>Next reply</source>
        <translation>Next reply</translation>
    </message>
    <message>
        <source>Most waiting</source>
        <translation>Most waiting</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>First after</source>
        <translation>First after</translation>
    </message>
    <message>
        <source>Only the totals of this day</source>
        <translation>Only the totals of this day</translation>
    </message>
    <message>
        <source>The details of a day are kept for 90 days.</source>
        <translation>The details of a day are kept for 90 days.</translation>
    </message>
    <message>
        <source>Your first reply starts the day</source>
        <translation>Your first reply starts the day</translation>
    </message>
    <message>
        <source>What you answer and how many wait stands here, hour by hour.</source>
        <translation>What you answer and how many wait stands here, hour by hour.</translation>
    </message>
    <message>
        <source>Nothing is known of this day</source>
        <translation>Nothing is known of this day</translation>
    </message>
    <message>
        <source>The console was closed, or not connected.</source>
        <translation>The console was closed, or not connected.</translation>
    </message>
    <message numerus="yes">
        <source>target %n min</source>
        <translation>
            <numerusform>target %n min</numerusform>
            <numerusform>target %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to customers who waited</source>
        <translation>
            <numerusform>%n to a customer who waited</numerusform>
            <numerusform>%n to customers who waited</numerusform>
        </translation>
    </message>
    <message>
        <source>Threads handled</source>
        <translation>Threads handled</translation>
    </message>
    <message>
        <source>First reply, median</source>
        <translation>First reply, median</translation>
    </message>
    <message>
        <source>Next reply, median</source>
        <translation>Next reply, median</translation>
    </message>
    <message>
        <source>Within the target</source>
        <translation>Within the target</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>replies within the target</comment>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>Longest wait</translation>
    </message>
    <message>
        <source>at %1, thread %2</source>
        <comment>when it was answered, its number</comment>
        <translation>at %1, thread %2</translation>
    </message>
    <message>
        <source>Show all threads</source>
        <translation>Show all threads</translation>
    </message>
    <message numerus="yes">
        <source>Show the %n after the target</source>
        <translation>
            <numerusform>Show the one after the target</numerusform>
            <numerusform>Show the %n after the target</numerusform>
        </translation>
    </message>
    <message>
        <source>Console closed %1 to %2, not counted</source>
        <translation>Console closed %1 to %2, not counted</translation>
    </message>
    <message>
        <source>Link lost %1 to %2, not counted</source>
        <translation>Link lost %1 to %2, not counted</translation>
    </message>
    <message>
        <source>Day</source>
        <comment>the sum of a table</comment>
        <translation>Day</translation>
    </message>
    <message>
        <source>Threads handled · %1</source>
        <translation>Threads handled · %1</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exported</translation>
    </message>
    <message>
        <source>The file could not be written to disk, or it is a link to another file.</source>
        <translation>The file could not be written to disk, or it is a link to another file.</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Table (*.csv)</translation>
    </message>
    <message>
        <source>My day</source>
        <translation>My day</translation>
    </message>
    <message>
        <source>Export my day as PDF</source>
        <translation>Export my day as PDF</translation>
    </message>
    <message>
        <source>My day, %1</source>
        <translation>My day, %1</translation>
    </message>
    <message>
        <source>As a table (CSV)…</source>
        <translation>As a table (CSV)…</translation>
    </message>
    <message>
        <source>As PDF…</source>
        <translation>As PDF…</translation>
    </message>
</context>
<context>
    <name>wxm::support::NotesBox</name>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>this computer only</source>
        <translation>this computer only</translation>
    </message>
    <message>
        <source>Not saved: the disk could not be written</source>
        <translation>Not saved: the disk could not be written</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>Write a note…</translation>
    </message>
</context>
<context>
    <name>wxm::support::SnoozeDialog</name>
    <message>
        <source>Wakes: %1</source>
        <translation>Wakes: %1</translation>
    </message>
    <message>
        <source>Snooze until</source>
        <translation>Snooze until</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Snooze</translation>
    </message>
</context>
<context>
    <name>wxm::support::SummaryBox</name>
    <message>
        <source>Key lines</source>
        <translation>Key lines</translation>
    </message>
    <message>
        <source>Others wrote since you were here</source>
        <translation>Others wrote since you were here</translation>
    </message>
    <message>
        <source>It began with</source>
        <translation>It began with</translation>
    </message>
    <message>
        <source>Questions since the last reply</source>
        <translation>Questions since the last reply</translation>
    </message>
    <message>
        <source>Days named</source>
        <translation>Days named</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 or more</source>
        <comment>messages</comment>
        <translation>%1 or more</translation>
    </message>
    <message>
        <source>From the customer</source>
        <translation>From the customer</translation>
    </message>
    <message>
        <source>From staff</source>
        <translation>From staff</translation>
    </message>
</context>
<context>
    <name>wxm::support::SupportBulk</name>
    <message numerus="yes">
        <source>%n threads snoozed</source>
        <translation>
            <numerusform>%n thread snoozed</numerusform>
            <numerusform>%n threads snoozed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n threads labelled</source>
        <translation>
            <numerusform>%n thread labelled</numerusform>
            <numerusform>%n threads labelled</numerusform>
        </translation>
    </message>
    <message>
        <source>To me</source>
        <translation>To me</translation>
    </message>
    <message>
        <source>To nobody</source>
        <translation>To nobody</translation>
    </message>
    <message numerus="yes">
        <source>This concerns %n threads and takes about %1.</source>
        <translation>
            <numerusform>This concerns %n thread and takes about %1.</numerusform>
            <numerusform>This concerns %n threads and takes about %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go ahead</source>
        <translation>Go ahead</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <comment>what is done, number, total</comment>
        <translation>%1 %2 of %3</translation>
    </message>
    <message numerus="yes">
        <source>%n failed.</source>
        <translation>
            <numerusform>%n failed.</numerusform>
            <numerusform>%n failed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left as they are.</source>
        <translation>
            <numerusform>%n left as it is.</numerusform>
            <numerusform>%n left as they are.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a thread, and why it failed</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Assigning</source>
        <translation>Assigning</translation>
    </message>
    <message>
        <source>Resolving</source>
        <translation>Resolving</translation>
    </message>
    <message>
        <source>Marking as read</source>
        <translation>Marking as read</translation>
    </message>
    <message numerus="yes">
        <source>%n assigned.</source>
        <translation>
            <numerusform>%n assigned.</numerusform>
            <numerusform>%n assigned.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n resolved.</source>
        <translation>
            <numerusform>%n resolved.</numerusform>
            <numerusform>%n resolved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marked as read.</source>
        <translation>
            <numerusform>%n marked as read.</numerusform>
            <numerusform>%n marked as read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
    <message>
        <source>This server does not offer changing threads. Ask your administrator.</source>
        <translation>This server does not offer changing threads. Ask your administrator.</translation>
    </message>
    <message>
        <source>This account may not change threads. Ask your administrator.</source>
        <translation>This account may not change threads. Ask your administrator.</translation>
    </message>
    <message>
        <source>Selected threads</source>
        <translation>Selected threads</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Select all</translation>
    </message>
    <message>
        <source>Select all matching</source>
        <translation>Select all matching</translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translation>Clear selection</translation>
    </message>
    <message>
        <source>Assign selected</source>
        <translation>Assign selected</translation>
    </message>
    <message>
        <source>Resolve selected</source>
        <translation>Resolve selected</translation>
    </message>
    <message>
        <source>Snooze selected</source>
        <translation>Snooze selected</translation>
    </message>
    <message>
        <source>Label selected</source>
        <translation>Label selected</translation>
    </message>
    <message>
        <source>Mark selected as read</source>
        <translation>Mark selected as read</translation>
    </message>
    <message>
        <source>Bulk progress</source>
        <translation>Bulk progress</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>What failed</source>
        <translation>What failed</translation>
    </message>
</context>
<context>
    <name>wxm::support::SupportInbox</name>
    <message>
        <source>Save this view…</source>
        <translation>Save this view…</translation>
    </message>
    <message>
        <source>Delete this view</source>
        <translation>Delete this view</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Save view</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Name of the view</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message numerus="yes">
        <source>There are %n views already: delete one first</source>
        <translation>
            <numerusform>There is %n view already: delete it first</numerusform>
            <numerusform>There are %n views already: delete one first</numerusform>
        </translation>
    </message>
    <message>
        <source>you</source>
        <translation>you</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nobody</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Assigned to: %1</source>
        <translation>Assigned to: %1</translation>
    </message>
    <message>
        <source>Label: %1</source>
        <translation>Label: %1</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Unread</translation>
    </message>
    <message>
        <source>With a note</source>
        <translation>With a note</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgent</translation>
    </message>
    <message>
        <source>Waiting for a reply</source>
        <translation>Waiting for a reply</translation>
    </message>
    <message>
        <source>Waiting at least %1</source>
        <translation>Waiting at least %1</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mine</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>Unassigned</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pending</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>Snoozed</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Resolved</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Add filter</source>
        <translation>Add filter</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Show all</translation>
    </message>
    <message>
        <source>Nothing here as of %1</source>
        <comment>a time of day</comment>
        <translation>Nothing here as of %1</translation>
    </message>
    <message>
        <source>The list could not be read since: there may be threads that are not shown.</source>
        <translation>The list could not be read since: there may be threads that are not shown.</translation>
    </message>
    <message>
        <source>No thread matches</source>
        <translation>No thread matches</translation>
    </message>
    <message>
        <source>The filter looks at what was read. Remove a condition to see more.</source>
        <translation>The filter looks at what was read. Remove a condition to see more.</translation>
    </message>
    <message>
        <source>New threads appear here automatically.</source>
        <translation>New threads appear here automatically.</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>Nobody is waiting</translation>
    </message>
    <message>
        <source>No thread is assigned to you</source>
        <translation>No thread is assigned to you</translation>
    </message>
    <message>
        <source>Every thread is assigned</source>
        <translation>Every thread is assigned</translation>
    </message>
    <message>
        <source>Nothing is pending</source>
        <translation>Nothing is pending</translation>
    </message>
    <message>
        <source>The server sets threads pending.</source>
        <translation>The server sets threads pending.</translation>
    </message>
    <message>
        <source>Nothing is snoozed</source>
        <translation>Nothing is snoozed</translation>
    </message>
    <message>
        <source>Nothing is resolved</source>
        <translation>Nothing is resolved</translation>
    </message>
    <message>
        <source>Read older ones below the list.</source>
        <translation>Read older ones below the list.</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Support</translation>
    </message>
    <message>
        <source>Assign one to yourself in its header.</source>
        <translation>Assign one to yourself in its header.</translation>
    </message>
    <message>
        <source>Assign one to yourself in its header, or with %1.</source>
        <translation>Assign one to yourself in its header, or with %1.</translation>
    </message>
    <message>
        <source>Snooze a thread in its header. It comes back at its time, or when the customer writes.</source>
        <translation>Snooze a thread in its header. It comes back at its time, or when the customer writes.</translation>
    </message>
    <message>
        <source>Snooze a thread in its header, or with %1. It comes back at its time, or when the customer writes.</source>
        <translation>Snooze a thread in its header, or with %1. It comes back at its time, or when the customer writes.</translation>
    </message>
    <message>
        <source>Followed</source>
        <translation>Followed</translation>
    </message>
</context>
<context>
    <name>wxm::support::SupportPage</name>
    <message>
        <source>Support</source>
        <translation>Support</translation>
    </message>
    <message>
        <source>Assigned to you</source>
        <translation>Assigned to you</translation>
    </message>
    <message>
        <source>Assigned to %1</source>
        <translation>Assigned to %1</translation>
    </message>
    <message>
        <source>Assign to me</source>
        <translation>Assign to me</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Reopen</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Resolve</translation>
    </message>
    <message>
        <source>This server does not offer changing threads. Ask your administrator.</source>
        <translation>This server does not offer changing threads. Ask your administrator.</translation>
    </message>
    <message>
        <source>This account may not change threads. Ask your administrator.</source>
        <translation>This account may not change threads. Ask your administrator.</translation>
    </message>
    <message>
        <source>Unassign</source>
        <translation>Unassign</translation>
    </message>
    <message>
        <source>The thread list did not load</source>
        <translation>The thread list did not load</translation>
    </message>
    <message>
        <source>New threads appear here automatically.</source>
        <translation>New threads appear here automatically.</translation>
    </message>
    <message>
        <source>No threads yet</source>
        <translation>No threads yet</translation>
    </message>
    <message>
        <source>The thread was not resolved</source>
        <translation>The thread was not resolved</translation>
    </message>
    <message>
        <source>The thread was not reopened</source>
        <translation>The thread was not reopened</translation>
    </message>
    <message>
        <source>The thread was not assigned to you</source>
        <translation>The thread was not assigned to you</translation>
    </message>
    <message>
        <source>The thread was not unassigned</source>
        <translation>The thread was not unassigned</translation>
    </message>
    <message>
        <source>Support threads</source>
        <translation>Support threads</translation>
    </message>
    <message>
        <source>Loading threads…</source>
        <translation>Loading threads…</translation>
    </message>
    <message>
        <source>No thread is open</source>
        <translation>No thread is open</translation>
    </message>
    <message>
        <source>Show customer</source>
        <translation>Show customer</translation>
    </message>
    <message>
        <source>This server does not offer replies. Ask your administrator.</source>
        <translation>This server does not offer replies. Ask your administrator.</translation>
    </message>
    <message>
        <source>This account may not reply. Ask your administrator.</source>
        <translation>This account may not reply. Ask your administrator.</translation>
    </message>
    <message>
        <source>Assign the thread to me</source>
        <translation>Assign the thread to me</translation>
    </message>
    <message>
        <source>Show or hide the customer</source>
        <translation>Show or hide the customer</translation>
    </message>
    <message>
        <source>Waiting longest first</source>
        <translation>Waiting longest first</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Newest first</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>By name</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>by name</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>newest first</translation>
    </message>
    <message>
        <source>longest first</source>
        <translation>longest first</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Sort</translation>
    </message>
    <message>
        <source>Resolved at %1</source>
        <translation>Resolved at %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Reopen the thread</source>
        <translation>Reopen the thread</translation>
    </message>
    <message>
        <source>Resolve the thread</source>
        <translation>Resolve the thread</translation>
    </message>
    <message>
        <source>Search in this thread</source>
        <translation>Search in this thread</translation>
    </message>
    <message>
        <source>Refresh from the server</source>
        <translation>Refresh from the server</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Resolved</translation>
    </message>
    <message>
        <source>Names, thread numbers, subjects and last messages were searched.</source>
        <translation>Names, thread numbers, subjects and last messages were searched.</translation>
    </message>
    <message>
        <source>Compare more</source>
        <translation>Compare more</translation>
    </message>
    <message>
        <source>1. Open the thread that waits longest: the first in the list.
2. Answer. Enter sends, / finds a saved reply.
3. Resolve, and the next one waits.</source>
        <translation>1. Open the thread that waits longest: the first in the list.
2. Answer. Enter sends, / finds a saved reply.
3. Resolve, and the next one waits.</translation>
    </message>
    <message>
        <source>All saved replies</source>
        <translation>All saved replies</translation>
    </message>
    <message>
        <source>Resolved by you · %1</source>
        <translation>Resolved by you · %1</translation>
    </message>
    <message>
        <source>Save the transcript…</source>
        <translation>Save the transcript…</translation>
    </message>
    <message>
        <source>Read older ones</source>
        <translation>Read older ones</translation>
    </message>
    <message>
        <source>Wake now</source>
        <translation>Wake now</translation>
    </message>
    <message>
        <source>Snoozed %1</source>
        <translation>Snoozed %1</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Hand over…</translation>
    </message>
    <message>
        <source>No longer urgent (this computer only)</source>
        <translation>No longer urgent (this computer only)</translation>
    </message>
    <message>
        <source>Urgent (this computer only)</source>
        <translation>Urgent (this computer only)</translation>
    </message>
    <message>
        <source>The reply is on its way</source>
        <translation>The reply is on its way</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Handed over to %1, but the note was not sent</source>
        <translation>Handed over to %1, but the note was not sent</translation>
    </message>
    <message>
        <source>Copy note</source>
        <translation>Copy note</translation>
    </message>
    <message>
        <source>Handed over to %1</source>
        <translation>Handed over to %1</translation>
    </message>
    <message>
        <source>The note is on its way, in Messages</source>
        <translation>The note is on its way, in Messages</translation>
    </message>
    <message>
        <source>The snooze is over</source>
        <translation>The snooze is over</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Snooze</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Snooze…</source>
        <translation>Snooze…</translation>
    </message>
    <message>
        <source>Labels…</source>
        <translation>Labels…</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) of the checklist are open</source>
        <translation>
            <numerusform>%n step of the checklist is open</numerusform>
            <numerusform>%n steps of the checklist are open</numerusform>
        </translation>
    </message>
    <message>
        <source>The thread was not resolved. Once more resolves it as it is.</source>
        <translation>The thread was not resolved. Once more resolves it as it is.</translation>
    </message>
    <message>
        <source>Resolve anyway</source>
        <translation>Resolve anyway</translation>
    </message>
    <message>
        <source>Unmute (this computer only)</source>
        <translation>Unmute (this computer only)</translation>
    </message>
    <message>
        <source>Mute (this computer only)</source>
        <translation>Mute (this computer only)</translation>
    </message>
    <message>
        <source>Stop following (this computer only)</source>
        <translation>Stop following (this computer only)</translation>
    </message>
    <message>
        <source>Follow (this computer only)</source>
        <translation>Follow (this computer only)</translation>
    </message>
    <message>
        <source>You follow this thread</source>
        <translation>You follow this thread</translation>
    </message>
    <message>
        <source>You no longer follow this thread</source>
        <translation>You no longer follow this thread</translation>
    </message>
    <message>
        <source>You are told when the customer or a colleague writes.</source>
        <translation>You are told when the customer or a colleague writes.</translation>
    </message>
    <message>
        <source>Send the reply later</source>
        <translation>Send the reply later</translation>
    </message>
    <message>
        <source>Stop following the thread</source>
        <translation>Stop following the thread</translation>
    </message>
    <message>
        <source>Follow the thread</source>
        <translation>Follow the thread</translation>
    </message>
    <message>
        <source>Tidy the reply</source>
        <translation>Tidy the reply</translation>
    </message>
    <message numerus="yes">
        <source>Yours, and without a reply for %n minute(s)</source>
        <translation>
            <numerusform>Yours, and without a reply for %n minute</numerusform>
            <numerusform>Yours, and without a reply for %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Assigned to %1, and without a reply for %n minute(s)</source>
        <translation>
            <numerusform>Assigned to %1, and without a reply for %n minute</numerusform>
            <numerusform>Assigned to %1, and without a reply for %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wxm::support::ThreadCare</name>
    <message>
        <source>Until the customer writes</source>
        <translation>Until the customer writes</translation>
    </message>
    <message>
        <source>For an hour (%1)</source>
        <translation>For an hour (%1)</translation>
    </message>
    <message>
        <source>Next working morning (%1)</source>
        <translation>Next working morning (%1)</translation>
    </message>
    <message>
        <source>Next week (%1)</source>
        <translation>Next week (%1)</translation>
    </message>
    <message>
        <source>Pick a day and time…</source>
        <translation>Pick a day and time…</translation>
    </message>
    <message>
        <source>Kept on this computer only; a message wakes it</source>
        <translation>Kept on this computer only; a message wakes it</translation>
    </message>
</context>
<context>
    <name>wxm::support::WriterBox</name>
    <message>
        <source>Never answered before, by what this computer has read</source>
        <translation>Never answered before, by what this computer has read</translation>
    </message>
    <message>
        <source>First seen here</source>
        <translation>First seen here</translation>
    </message>
    <message>
        <source>Arabic letters</source>
        <translation>Arabic letters</translation>
    </message>
    <message>
        <source>Latin letters</source>
        <translation>Latin letters</translation>
    </message>
    <message>
        <source>other letters</source>
        <translation>other letters</translation>
    </message>
    <message>
        <source>Writes in</source>
        <translation>Writes in</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Other names</translation>
    </message>
    <message>
        <source>Threads known</source>
        <translation>Threads known</translation>
    </message>
</context>
</TS>
