# Signs WXM_SIGN_WHAT (a file, or a folder with programs of ours) where the environment names an
# identity; without one the build goes on unsigned and says so.
#   Windows  WXM_SIGN_CERT_SHA1 (a certificate in the store) or WXM_SIGN_PFX with WXM_SIGN_PASSWORD;
#            WXM_SIGN_TIMESTAMP, else http://timestamp.digicert.com. signtool, or osslsigncode elsewhere.
#   macOS    WXM_MAC_IDENTITY; WXM_NOTARY_PROFILE (notarytool store-credentials). packaging/macos/sign.sh
set(timestamp $ENV{WXM_SIGN_TIMESTAMP})
if(NOT timestamp)
    set(timestamp http://timestamp.digicert.com)
endif()

if(CPACK_GENERATOR MATCHES "^(NSIS|NSIS64|WIX|ZIP)$")
    if(IS_DIRECTORY ${WXM_SIGN_WHAT})
        # Only what we build: Qt's libraries bear their maker's signature.
        file(GLOB_RECURSE files ${WXM_SIGN_WHAT}/wxm-console.exe)
    elseif(WXM_SIGN_WHAT MATCHES "\\.(exe|msi)$")
        set(files ${WXM_SIGN_WHAT})
    else()
        set(files)
    endif()
    find_program(WXM_SIGNTOOL signtool)
    find_program(WXM_OSSLSIGNCODE osslsigncode)
    foreach(file IN LISTS files)
        if(NOT DEFINED ENV{WXM_SIGN_CERT_SHA1} AND NOT DEFINED ENV{WXM_SIGN_PFX})
            message(STATUS "Not signed (no certificate named): ${file}")
        elseif(WXM_SIGNTOOL AND DEFINED ENV{WXM_SIGN_CERT_SHA1})
            execute_process(COMMAND ${WXM_SIGNTOOL} sign /fd SHA256 /tr ${timestamp} /td SHA256
                /sha1 $ENV{WXM_SIGN_CERT_SHA1} ${file} COMMAND_ERROR_IS_FATAL ANY)
        elseif(WXM_SIGNTOOL)
            execute_process(COMMAND ${WXM_SIGNTOOL} sign /fd SHA256 /tr ${timestamp} /td SHA256
                /f $ENV{WXM_SIGN_PFX} /p $ENV{WXM_SIGN_PASSWORD} ${file} COMMAND_ERROR_IS_FATAL ANY)
        elseif(WXM_OSSLSIGNCODE)
            execute_process(COMMAND ${WXM_OSSLSIGNCODE} sign -h sha256 -ts ${timestamp}
                -pkcs12 $ENV{WXM_SIGN_PFX} -readpass $ENV{WXM_SIGN_PASSWORD_FILE}
                -in ${file} -out ${file}.signed COMMAND_ERROR_IS_FATAL ANY)
            file(RENAME ${file}.signed ${file})
        else()
            message(FATAL_ERROR "A certificate is named, but there is neither signtool nor osslsigncode")
        endif()
    endforeach()
elseif(CPACK_GENERATOR STREQUAL "DragNDrop")
    execute_process(COMMAND ${CPACK_WXM_SOURCE_DIR}/packaging/macos/sign.sh ${WXM_SIGN_WHAT}
        COMMAND_ERROR_IS_FATAL ANY)
endif()
