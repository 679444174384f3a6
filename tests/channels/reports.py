"""Reports that a letter did not arrive, as the usual servers write them (RFC 3464)."""

from __future__ import annotations

TO = "anna.muster@example.net"


def postfix(letter: str, *, status: str = "5.1.1", action: str = "failed", to: str = "") -> bytes:
    return _crlf(f"""\
Return-Path: <>
Delivered-To: bounces@example.org
Received: by mx.example.org (Postfix) id 4B1C; Sun, 29 Nov 2026 20:15:02 +0100 (CET)
Date: Sun, 29 Nov 2026 20:15:02 +0100 (CET)
From: MAILER-DAEMON@mx.example.org (Mail Delivery System)
Subject: Undelivered Mail Returned to Sender
To: {to or "bounces@example.org"}
Auto-Submitted: auto-replied
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status;
\tboundary="4B1C.1764443702/mx.example.org"
Content-Transfer-Encoding: 8bit
Message-Id: <20261129191502.4B1C@mx.example.org>

This is a MIME-encapsulated message.

--4B1C.1764443702/mx.example.org
Content-Description: Notification
Content-Type: text/plain; charset=us-ascii

This is the mail system at host mx.example.org.

<{TO}>: host mail.example.net[192.0.2.7] said: 550 5.1.1
    <{TO}>: Recipient address rejected: User unknown (in reply to RCPT TO command)

--4B1C.1764443702/mx.example.org
Content-Description: Delivery report
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.example.org
X-Postfix-Queue-ID: 4B1C
X-Postfix-Sender: rfc822; bounces@example.org
Arrival-Date: Sun, 29 Nov 2026 20:15:01 +0100 (CET)

Final-Recipient: rfc822; {TO}
Original-Recipient: rfc822;{TO}
Action: {action}
Status: {status}
Remote-MTA: dns; mail.example.net
Diagnostic-Code: smtp; 550 5.1.1 <{TO}>: Recipient address rejected: User unknown

--4B1C.1764443702/mx.example.org
Content-Description: Undelivered Message
Content-Type: message/rfc822
Content-Transfer-Encoding: 8bit

Return-Path: <bounces@example.org>
From: post@example.org
To: {TO}
Subject: =?utf-8?q?Gr=C3=BC=C3=9Fe?=
Message-ID: {letter}
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8

Guten Tag

--4B1C.1764443702/mx.example.org--
""")


def exim(letter: str, *, status: str = "5.0.0") -> bytes:
    return _crlf(f"""\
Return-path: <>
Envelope-to: bounces@example.org
Received: from Debian-exim by mx.example.org with local (Exim 4.96) id 1vPabc-000001-2A
\tfor bounces@example.org; Sun, 29 Nov 2026 20:16:00 +0100
X-Failed-Recipients: {TO}
Auto-Submitted: auto-replied
From: Mail Delivery System <Mailer-Daemon@mx.example.org>
To: bounces@example.org
References: {letter}
Content-Type: multipart/report; report-type=delivery-status; boundary=1764443760-eximdsn-1
MIME-Version: 1.0
Subject: Mail delivery failed: returning message to sender
Message-Id: <E1vPabc-000001-2A@mx.example.org>
Date: Sun, 29 Nov 2026 20:16:00 +0100

--1764443760-eximdsn-1
Content-type: text/plain; charset=us-ascii

A message that you sent could not be delivered to one or more of its recipients.

--1764443760-eximdsn-1
Content-type: message/delivery-status

Reporting-MTA: dns; mx.example.org

Action: failed
Final-Recipient: rfc822;{TO}
Status: {status}
Remote-MTA: dns; mail.example.net
Diagnostic-Code: smtp; 550 No such user here

--1764443760-eximdsn-1
Content-type: message/rfc822

Return-path: <bounces@example.org>
Received: from localhost ([127.0.0.1]) by mx.example.org with esmtpsa id 1vPabc-000000-1B
\tfor {TO}; Sun, 29 Nov 2026 20:15:59 +0100
From: post@example.org
To: {TO}
Message-ID:
 {letter}
Subject: Hallo

--1764443760-eximdsn-1--
""")


def exchange(letter: str, *, status: str = "5.1.10") -> bytes:
    return _crlf(f"""\
From: Microsoft Outlook
 <MicrosoftExchange329e71ec88ae4615bbc36ab6ce41109e@example.net>
To: <bounces@example.org>
Date: Sun, 29 Nov 2026 19:17:00 +0000
Content-Type: multipart/report; report-type=delivery-status;
\tboundary="_0f1e2d3c_"
MIME-Version: 1.0
Content-Language: de-DE
Message-ID: <0f1e2d3c-4b5a@AM0PR01MB0001.example.net>
In-Reply-To: {letter}
Subject: =?utf-8?B?VW56dXN0ZWxsYmFyOiBHcsO8w59l?=
Auto-Submitted: auto-replied

--_0f1e2d3c_
Content-Type: multipart/alternative; differences=Content-Type;
\tboundary="_inner_"

--_inner_
Content-Type: text/plain; charset="utf-8"
Content-Transfer-Encoding: base64

RmVobGVyIGJlaSBkZXIgTmFjaHJpY2h0ZW56dXN0ZWxsdW5n

--_inner_
Content-Type: text/html; charset="utf-8"

<html><body>Fehler</body></html>

--_inner_--

--_0f1e2d3c_
Content-Type: message/delivery-status

Reporting-MTA: dns;AM0PR01MB0001.example.net
Received-From-MTA: dns;mx.example.org
Arrival-Date: Sun, 29 Nov 2026 19:16:58 +0000

Final-Recipient: rfc822;{TO}
Action: failed
Status: {status}
Diagnostic-Code: smtp;550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found
X-Display-Name: Anna Muster

--_0f1e2d3c_
Content-Type: message/rfc822

Received: from mx.example.org (192.0.2.1) by AM0PR01MB0001.example.net
From: <post@example.org>
To: <{TO}>
Subject: =?utf-8?B?R3LDvMOfZQ==?=
Message-ID: {letter}
Content-Type: text/plain

--_0f1e2d3c_--
""")


def gmail(letter: str, *, status: str = "5.1.1") -> bytes:
    return _crlf(f"""\
Delivered-To: bounces@example.org
Return-Path: <>
From: Mail Delivery Subsystem <mailer-daemon@googlemail.com>
To: bounces@example.org
Auto-Submitted: auto-replied
Subject: Delivery Status Notification (Failure)
References: {letter}
In-Reply-To: {letter}
X-Failed-Recipients: {TO}
Message-ID: <6929f0aa.050a0220.1.GMR@mx.google.com>
Date: Sun, 29 Nov 2026 11:18:00 -0800 (PST)
MIME-Version: 1.0
Content-Type: multipart/report; boundary="000000000000aa"; report-type=delivery-status

--000000000000aa
Content-Type: multipart/related; boundary="000000000000bb"

--000000000000bb
Content-Type: text/plain; charset="UTF-8"

** Address not found **

--000000000000bb--
--000000000000aa
Content-Type: message/delivery-status

Reporting-MTA: dns; googlemail.com
Arrival-Date: Sun, 29 Nov 2026 11:17:58 -0800 (PST)
X-Original-Message-ID: {letter}

Final-Recipient: rfc822; {TO}
Action: failed
Status: {status}
Diagnostic-Code: smtp; 550-5.1.1 The email account that you tried to reach does not exist.
Last-Attempt-Date: Sun, 29 Nov 2026 11:18:00 -0800 (PST)

--000000000000aa
Content-Type: text/rfc822-headers

Received: by 2002:a05:0:0 with SMTP id a1
From: post@example.org
To: {TO}
Message-ID: {letter}
Subject: Hallo

--000000000000aa--
""")


def vacation(letter: str) -> bytes:
    """Somebody is away: the letter arrived."""
    return _crlf(f"""\
From: {TO}
To: bounces@example.org
Subject: Bin im Urlaub
Auto-Submitted: auto-replied
In-Reply-To: {letter}
Content-Type: text/plain; charset=utf-8

Action: failed
Status: 5.1.1
""")


def _crlf(text: str) -> bytes:
    return text.replace("\n", "\r\n").encode()
